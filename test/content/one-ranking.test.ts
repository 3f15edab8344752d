import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { judgeLines } from '../../src/cli/decide/judge-lines.ts';
import { type DoorIndex, openDoorIndex } from '../../src/phrases/door-index.ts';
import type { DoorKind } from '../../src/phrases/door.ts';
import { findDoors, rankDoors } from '../../src/phrases/find-doors.ts';
import { plainWords } from '../../src/french/words.ts';
import { hasUnknown } from '../../src/phrases/rare/has-unknown.ts';
import { readContent } from '../../src/reading/content.ts';
import { expenseData, projectData } from '../../src/reading/islands/wizard-data.ts';
import { doorList } from '../../src/reading/phrases/door-list.ts';
import { doorsData } from '../../src/reading/phrases/doors-data.ts';
import { wholeIndex } from '../../src/reading/phrases/whole-index.ts';
import { doorsFor } from '../../src/search/doors.ts';
import { searchExpenses } from '../../src/wizards/depense/search-expenses.ts';
import { searchActions } from '../../src/wizards/projet/search-actions.ts';
import { suggestCategory } from '../../src/workbench/budget/suggest-category.ts';

vi.mock('../../src/phrases/site-doors.ts', async () => {
  const { readContent } = await import('../../src/reading/content.ts');
  const { wholeIndex } = await import('../../src/reading/phrases/whole-index.ts');
  return { siteDoors: wholeIndex(readContent()) };
});
vi.mock('../../src/phrases/rare/when-read.ts', () => ({ whenRead: () => null, withRare: () => null }));
vi.mock('../../src/phrases/understood/site-said.ts', async () => {
  const { readContent } = await import('../../src/reading/content.ts');
  const { saidData } = await import('../../src/reading/phrases/said-data.ts');
  return { siteSaid: saidData(readContent()) };
});
vi.mock('../../src/safety/listen-to-phrase.ts', () => ({ listenToPhrase: () => undefined }));
vi.mock('../../src/safety/hear.ts', () => ({ useGate: () => undefined }));

const content = readContent();
const index = wholeIndex(content);
const searchExpense = searchExpenses(expenseData(content));
const searchAction = searchActions(projectData(content));

/** Every phrase of the content that leads somewhere, and questions that people asked. */
const questions = readFileSync(new URL('../golden/questions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[1] ?? '');
const phrases = [
  ...new Set([
    ...doorList(content).flatMap(({ label, words }) => [label, ...words]),
    ...content.synonyms.flatMap(({ words }) => words),
    ...content.rareWords.flatMap(({ words }) => words),
    ...questions,
  ]),
];
const command = judgeLines(content, 'suggerer', phrases.join('\n'), '2026-11-23').map(
  (line) => JSON.parse(line) as { depenses: string[]; actions: string[]; question: string | null },
);

const askedExpense = await Promise.all(phrases.map(searchExpense));
const askedAction = await Promise.all(phrases.map(searchAction));

/** What comes first: an expense or an action, and the question that asks which, if any. */
type First = [id: string, question: string | null] | null;

/** The first of its kinds in the ranking of which the search shows the head. */
function ranked(phrase: string, ...kinds: DoorKind[]): First {
  const door = rankDoors(index, phrase).find((found) => kinds.includes(found.door.kind))?.door;
  if (door?.kind === 'sens') return [door.options[0]?.expense ?? '', door.label];
  return door ? [door.id, null] : null;
}

function first(id: string | undefined, question: string | null): First {
  return id === undefined ? null : [id, question];
}

describe('one ranking, of which each place keeps what it can use', () => {
  test('reads a phrase of the doors alike with and without the words that are seldom typed', () => {
    const doors = openDoorIndex(doorsData(content));
    const known = phrases.filter((phrase) => !hasUnknown(doors.vocabulary, plainWords(phrase)));
    expect(known.length).toBeGreaterThan(1_500);
    const idsOf = (of: DoorIndex, phrase: string) =>
      rankDoors(of, phrase).map(({ door, score }) => `${door.id} ${String(score)}`);
    expect(known.filter((phrase) => idsOf(doors, phrase).join() !== idsOf(index, phrase).join())).toEqual([]);
  });

  test('has all the phrases of the project, and the questions', () => {
    expect(questions).toHaveLength(69);
    expect(phrases.length).toBeGreaterThan(1_800);
    expect(command).toHaveLength(phrases.length);
  });

  test('shows its head in the search, of all kinds, at most four doors', () => {
    const wrong = phrases.filter((phrase) => {
      const shown = doorsFor(phrase).map(({ kind, id }) => `${kind} ${id}`);
      const head = rankDoors(index, phrase)
        .slice(0, shown.length)
        .map(({ door }) => `${door.kind} ${door.id}`);
      const near = findDoors(index, phrase).length;
      return shown.length !== Math.min(4, near) || shown.join() !== head.join();
    });
    expect(wrong).toEqual([]);
  });

  test('gives the same first expense, or asks the same, in search, wizard, budget and command', () => {
    const compared = phrases.map((phrase, i) => {
      const [group] = askedExpense[i]?.groups ?? [];
      const { expenses, sense } = suggestCategory(phrase);
      const asked = sense !== null && group?.title === sense.question ? group.title : null;
      const { depenses, question } = command[i] ?? { depenses: [], question: '' };
      return {
        phrase,
        ranked: ranked(phrase, 'depense', 'sens'),
        wizard: first(group?.options[0]?.id, asked),
        budget: first(expenses[0], sense?.question ?? null),
        // The choice of none ends every answer of the command: it is a proposal only where the phrase names it.
        command: first(depenses.length > 1 || expenses.length > 0 ? depenses[0] : undefined, question),
      };
    });
    const same = (one: First, other: First) => JSON.stringify(one) === JSON.stringify(other);
    expect(
      compared.filter(
        ({ ranked, wizard, budget, command }) =>
          !same(ranked, wizard) || !same(ranked, budget) || !same(ranked, command),
      ),
    ).toEqual([]);
    expect(compared.filter(({ wizard }) => wizard !== null).length).toBeGreaterThan(800);
  });

  test('ends every answer of the command, and every proposal of the wizard, with the choice of none', () => {
    expect(command.filter(({ depenses }) => depenses.at(-1) !== 'autre')).toEqual([]);
    const proposing = askedExpense.map(({ groups }) => groups).filter(({ length }) => length > 0);
    expect(proposing.length).toBeGreaterThan(800);
    expect(proposing.filter((groups) => groups.at(-1)?.options.at(-1)?.id !== 'autre')).toEqual([]);
  });

  test('proposes each expense once, as a sense of the word or beside', () => {
    const asking = askedExpense.filter(({ groups }) => groups.length > 1);
    const proposed = asking.map(({ groups }) => groups.flatMap(({ options }) => options.map(({ id }) => id)));
    expect(proposed.length).toBeGreaterThan(10);
    expect(proposed.filter((ids) => new Set(ids).size < ids.length)).toEqual([]);
  });

  test('gives the same first action in search, wizard and command', () => {
    const compared = phrases.map((phrase, i) => ({
      phrase,
      ranked: ranked(phrase, 'action')?.[0],
      wizard: askedAction[i]?.groups[0]?.options[0]?.id,
      command: command[i]?.actions[0],
    }));
    expect(compared.filter(({ ranked, wizard, command }) => ranked !== wizard || ranked !== command)).toEqual(
      [],
    );
    expect(compared.filter(({ wizard }) => wizard !== undefined).length).toBeGreaterThan(300);
  });
});
