import { expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/departement/check-workbook.ts';
import { checkLocal } from '../../../src/rules/departement/file/check-local.ts';
import type { Written } from '../../../src/rules/departement/file/local.ts';
import { writeWorkbook } from '../../../src/tables/departement/write-workbook.ts';

const DATA = {
  targets: { expenses: { location: ['1.1'] }, actions: {} },
  departements: [
    { id: '50', name: 'Manche', of: 'de la ', seat: 'Saint-Lô' },
    { id: '59', name: 'Nord', of: 'du ', seat: 'Lille' },
  ],
};
const SOURCE = {
  ...{ key: 's', title: 'Appel', address: 'https://www.exemple.fr/', checked: '2026-11-20' },
  role: 'Caf, action sociale',
};
const caf = (name: string) => ({ kind: 'caf', name, source: 's' });

async function checked(code: string, written: Written) {
  const { local, problems } = checkLocal(written, DATA.targets);
  expect(problems).toEqual([]);
  return checkWorkbook(new File([await writeWorkbook(code, local)], 'rempli.xlsx'), DATA);
}

it('a workbook where nothing is filled is not right, and says so', async () => {
  const said = ['Rien n’est encore rempli : il faut une ligne ailleurs que sur la feuille « Sources »'];
  expect(await checked('59', {})).toEqual({ problems: said });
  expect(await checked('59', { sources: [SOURCE] })).toEqual({ problems: said });
});

it.each([
  ['', 'Mode d’emploi : écrivez le code du département, comme 59'],
  ['591', 'Mode d’emploi : « 591 » n’est le code d’aucun département ; peut-être Nord (59), Manche (50)'],
])('of the code « %s » it says: %s', async (code, says) => {
  expect(await checked(code, { sources: [SOURCE], bodies: [caf('Caf du Nord')] })).toEqual({
    problems: [says],
  });
});

it('where there are several Cafs, each line of what the page will say names its own', async () => {
  const result = await checked('59', {
    sources: [SOURCE],
    bodies: [caf('Caf A'), caf('Caf B')],
    calls: [
      { key: '2027', name: 'Appel', year: 2027, closes: '15/01/2027', caf: 'Caf A', source: 's' },
      { key: 'b', name: 'Autre', year: 2027, closes: '20/01/2027', caf: 'Caf B', source: 's' },
    ],
    contacts: [{ role: 'Accueil', phone: '01 99 00 00 00', caf: 'Caf B', source: 's' }],
    precisions: [
      {
        ...{ kind: 'depense', target: 'location', strands: '1.1', sense: 'plus-stricte' },
        ...{ text: 'Un bail.', year: 2027, caf: 'Caf B', source: 's' },
      },
    ],
  });
  const parts = 'parts' in result ? result.parts : [];
  expect(parts.map(({ title, lines }) => [title, ...lines].join(' | ').replace(/\u00a0/g, ' '))).toEqual([
    'Organismes | Caf A | Caf B',
    'Quand déposer | 15 janvier 2027 : Dernier jour : Appel — Caf A | 20 janvier 2027 : Dernier jour : Autre — Caf B',
    'À qui parler | Accueil · 01 99 00 00 00 · Caf B',
    'Précisions | location · « Un bail. » · Elle demande plus que l’annexe · 2027 · Caf B',
  ]);
});
