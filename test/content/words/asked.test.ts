import { describe, expect, test } from 'vitest';
import { answerElsewhere } from '../../../src/wizards/answer-elsewhere.ts';
import { findDoors } from '../../../src/phrases/find-doors.ts';
import { ACTIONS, EXPENSES, suggest } from '../../../src/phrases/suggest.ts';
import { readContent } from '../../../src/reading/content.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';
import { readAsked } from '../../golden/phrases.ts';

const index = wholeIndex(readContent());
/** Where the doors of a phrase lead; a word with several senses, where the first does. */
const addresses = (phrase: string) =>
  findDoors(index, phrase).map(({ door }) => door.address || (door.options[0]?.address ?? ''));
const wrong = (table: Parameters<typeof readAsked>[0]) =>
  readAsked(table).flatMap(({ phrase, isRight }) => (isRight(addresses(phrase)) ? [] : [phrase]));

describe('a parent who speaks of their family', () => {
  const parents = readAsked('parents').filter(({ expense }) => !expense);
  const sponsors = readAsked('parents').filter(({ expense }) => expense);

  test('is led to a page for parents, or to nothing, in 95 cases of a hundred', () => {
    const right = parents.filter(({ phrase, isRight }) => isRight(addresses(phrase)));
    expect(parents.length).toBeGreaterThanOrEqual(55);
    expect(right.length / parents.length).toBeGreaterThanOrEqual(0.94);
  });

  test('is led to no expense in a wizard', () => {
    const led = parents.filter(({ phrase }) => suggest(index, phrase).expenses.some((id) => id !== 'autre'));
    expect(led.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('is no sponsor who names families', () => {
    const led = sponsors.filter(({ phrase }) => suggest(index, phrase).expenses.length > 0);
    const right = sponsors.filter(({ phrase, isRight }) =>
      isRight(suggest(index, phrase).expenses.map((id) => `/ma-depense/#depense=${id}`)),
    );
    expect(sponsors.length).toBeGreaterThanOrEqual(25);
    expect(led.length / sponsors.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / sponsors.length).toBeGreaterThanOrEqual(0.85);
  });
});

test('what a long sentence asks comes before what it tells, in nine cases of ten', () => {
  expect(readAsked('long').length).toBeGreaterThanOrEqual(150);
  expect(wrong('long').length / readAsked('long').length).toBeLessThanOrEqual(0.1);
});

test('what is asked in few words, cut or misspelt, is read in nine cases of ten', () => {
  expect(readAsked('short').length).toBeGreaterThanOrEqual(55);
  expect(wrong('short').length / readAsked('short').length).toBeLessThanOrEqual(0.1);
});

test('names, numbers in letters or of another width, and what there is not, are read', () => {
  expect(readAsked('names').length).toBeGreaterThanOrEqual(80);
  expect(wrong('names')).toEqual([]);
});

test('a question in a wizard, that is no expense, has its answer elsewhere', () => {
  const lost = readAsked('elsewhere').filter(({ phrase, isRight }) => {
    const door = answerElsewhere(index, phrase, EXPENSES, '/ma-depense/');
    return !isRight(door ? [door.address] : []);
  });
  expect(readAsked('elsewhere').length).toBeGreaterThanOrEqual(15);
  expect(lost.map(({ phrase }) => phrase)).toEqual([]);
});

test.each([
  'cumul avec le Clas',
  'est-ce cumulable avec le Laep',
  'cumuler avec le Clas',
  'double financement',
])('« %s » asked of a project has its answer before the action that it names', (phrase) => {
  expect(answerElsewhere(index, phrase, ACTIONS, '/quel-volet/')?.address).toBe(
    '/questions/cumuler-plusieurs-aides/',
  );
});

test.each(['Action 1', 'Action 2 : séances', 'projet', 'Séances'])(
  '« %s » names no action by itself',
  (line) => {
    expect(findDoors(index, line, ACTIONS)).toEqual([]);
  },
);

test('a number that names no strand opens the list of the eight', () => {
  const [door] = findDoors(index, 'volet 1.3').map((found) => found.door);
  expect(door).toMatchObject({ label: 'Les huit volets', address: '/fiches/' });
});
