import { expect, it } from 'vitest';
import { APART_NOTE, APART_TITLE } from '../../../../src/rules/departement/apart-words.ts';
import { TOPIC_NAMES } from '../../../../src/rules/departement/file/topics.ts';
import {
  departementAddress,
  departementSlug,
  EXAMPLE,
  ofDepartement,
  usualCaf,
} from '../../../../src/rules/departement/names.ts';
import { LOCAL_PARTS } from '../../../../src/rules/departement/topic-words.ts';

it('a département has its part of an address, its page, and its Caf', () => {
  expect([departementSlug('2A'), departementAddress('2A')]).toEqual(['2a', '/departements/2a/']);
  const ain = { id: '01', name: 'Ain', of: 'de l’', seat: 'Bourg-en-Bresse' };
  expect([ofDepartement(ain), usualCaf(ain)]).toEqual(['de l’Ain', 'Caf de l’Ain']);
  expect([EXAMPLE.id, usualCaf(EXAMPLE), EXAMPLE.seat]).toEqual(['00', 'Caf de l’Exemple', 'Exempleville']);
});

it('the parts of a page are of one topic each, with an id, a title, and a question to ask', () => {
  expect(LOCAL_PARTS.map(({ topic }) => topic)).toEqual([
    ...['calls', 'before', 'deposit', 'pieces', 'eligibility', 'money', 'priorities', 'funders', 'contacts'],
    ...['steering', 'parents'],
  ]);
  expect(LOCAL_PARTS.filter(({ topic }) => !TOPIC_NAMES.includes(topic))).toEqual([]);
  expect(new Set(LOCAL_PARTS.map(({ id }) => id)).size).toBe(11);
  expect(LOCAL_PARTS.filter(({ id }) => !/^[a-z]+$/.test(id))).toEqual([]);
  expect(LOCAL_PARTS.filter(({ title }) => !/^\p{Lu}.+\p{L}$/u.test(title))).toEqual([]);
  expect(LOCAL_PARTS.filter(({ ask }) => !/^\p{Lu}.* \?$/u.test(ask))).toEqual([]);
});

it('what a Caf asks more for says that it stays in the totals', () => {
  expect(APART_TITLE).toMatch(/^À part : là où la Caf demande plus$/);
  expect(APART_NOTE).toMatch(/^Ces montants restent dans les totaux .*\.$/);
});
