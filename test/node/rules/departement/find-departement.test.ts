import { expect, it } from 'vitest';
import { findDepartements, nearestDepartements } from '../../../../src/rules/departement/find-departement.ts';
import { readRulesOnly } from '../../../../src/reading/read-rules.ts';

const { departements } = readRulesOnly();
const found = (typed: string) => findDepartements(typed, departements).map(({ id }) => id);

it.each([
  ['59', ['59']],
  ['1', ['01']],
  ['01', ['01']],
  ['2a', ['2A']],
  ['971', ['971']],
  ['le 31', ['31']],
  ['dép. 31', ['31']],
  ['Caf 31', ['31']],
  ['département 31', ['31']],
  ['dept 31', ['31']],
  ['dep. 31', ['31']],
  ['notre département 31', ['31']],
  ['Reaap 31', ['31']],
  ['réseau parentalité 31', ['31']],
  ['réseau parental du Nord', ['59']],
  ['réseau de la Manche', ['50']],
  ['n° 31', ['31']],
  ['no 31', ['31']],
  ['du nord', ['59']],
  ['de l’ain', ['01']],
  ['des Landes', ['40']],
  ['les Landes', ['40']],
  ['l’Ain', ['01']],
  ['Caf  -  du   Nord', ['59']],
  ['Nord.', ['59']],
  ['001', []],
  ['0311', []],
  ['31000', []],
  ['31 bis', []],
  ['ai', []],
  ['ain', ['01']],
  ['gar', ['30', '31', '47', '82']],
  ['nne', []],
  ['Nord', ['59']],
  ['nord', ['59']],
  ['Caf du Nord', ['59']],
  ['la caf de la manche', ['50']],
  ['caf de l’ain', ['01']],
  ['cotes d armor', ['22']],
  ['Côtes-d’Armor', ['22']],
  ['Lille', ['59']],
  ['saint denis', ['974']],
  ['Val de Marne', ['94']],
  ['mayott', ['976']],
  ['garonne', ['31', '47', '82']],
  ['la réunion', ['974']],
  ['96', []],
  ['20', []],
  ['xyzzy', []],
  ['', []],
])('%j leads to %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

it('one that does not exist has near ones', () => {
  expect(nearestDepartements('Mache', departements).map(({ name }) => name)[0]).toBe('Manche');
  expect(nearestDepartements('5x', departements)).toHaveLength(3);
  expect(nearestDepartements('2az', departements)[0]?.id).toBe('2A');
});
