import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, wasHeld } from '../../../../src/rules/evaluation/evaluation.ts';
import {
  type Reading,
  parseWorkbench,
  readWorkbench,
  writeWorkbench,
} from '../../../../src/rules/work/workbench-read.ts';
import { lossesInWords } from '../../../../src/rules/work/losses-in-words.ts';
import { ALL_PARTS, EMPTY_WORKBENCH, isEmpty } from '../../../../src/rules/work/workbench.ts';
import { freshIds, isOwnId } from '../../../../src/rules/work/own-items.ts';
import { workbenches } from './random-workbench.ts';

const line = {
  id: 'l1',
  label: 'Psychologue',
  amount: 120000,
  typed: null,
  expense: 'prestataires',
  suggested: false,
  strand: '1.1',
  account: null,
  answers: { habituelle: 'oui' },
};

function withBudget(budget: object): unknown {
  return { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, ...budget } };
}

function read(value: unknown): Reading {
  const reading = readWorkbench(value);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

describe('a document', () => {
  it('written from what a file said keeps every figure, whichever version that file has', () => {
    const saved = JSON.parse('{"version":4,"budget":{"strand":"3.1"},"report":{"said":{"periode":"2026"}}}');
    const again = writeWorkbench(saved as Partial<typeof EMPTY_WORKBENCH>);
    expect(again).toContain('"strand":"3.1"');
    expect(again).toMatch(/^\{"version":\d,/);
  });

  it('comes back exactly as it was written', () => {
    fc.assert(
      fc.property(workbenches, (work) => {
        expect(parseWorkbench(writeWorkbench(work))).toEqual({ work, dropped: [], cut: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is of version 2 where something is taken away, and of version 1 again without it', () => {
    const less = read(withBudget({ lines: [{ ...line, amount: -5_000 }] })).work;
    const text = writeWorkbench(less);
    expect(text.slice(0, 13)).toBe('{"version":2,');
    expect(parseWorkbench(text)).toEqual({ work: less, dropped: [], cut: [] });
    const label = read(withBudget({ lines: [{ ...line, label: '"amount":-5' }] })).work;
    expect(writeWorkbench(label).slice(0, 13)).toBe('{"version":1,');
  });

  it('is read without a fault from anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (garbage) => {
        expect(() =>
          typeof garbage === 'string' ? parseWorkbench(garbage) : readWorkbench(garbage),
        ).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is right when any part of it is replaced by garbage', () => {
    fc.assert(
      fc.property(
        workbenches,
        fc.constantFrom(...ALL_PARTS.map(([key]) => key)),
        fc.jsonValue(),
        (work, part, garbage) => {
          const { work: found } = read({ ...work, [part]: garbage });
          expect(parseWorkbench(writeWorkbench(found))).toEqual({ work: found, dropped: [], cut: [] });
        },
      ),
    );
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['another file', '{"name":"x"}', 'not-a-workbench'],
    ['a list', '[]', 'not-a-workbench'],
    ['a later version', '{"version":5}', 'other-version'],
  ])('that is %s is refused with its reason', (_, text, error) => {
    expect(parseWorkbench(text)).toEqual({ error });
  });

  it.each([
    ['1 001 lines', 'lines', 1_001, 1_000],
    ['201 resources', 'resources', 201, 200],
  ])('with %s keeps the first ones, and says how many there were', (_, list, found, kept) => {
    const items = Array.from({ length: found }, (_item, i) => ({ label: `n° ${String(i + 1)}` }));
    const { work, cut, dropped } = read(withBudget({ [list]: items }));
    const { lines, resources } = work.budget;
    expect([...lines, ...resources].length).toBe(kept);
    expect([...lines, ...resources].at(-1)?.label).toBe(`n° ${String(kept)}`);
    expect(cut).toEqual([{ path: `budget.${list}`, kind: 'list', kept, found }]);
    expect(dropped).toEqual([]);
  });

  it('with a label and an amount too long cuts them, and keeps everything else', () => {
    const long = { ...line, label: 'é'.repeat(301), amount: null, typed: 'x'.repeat(5_000) };
    const { work, cut } = read(withBudget({ lines: [long, line] }));
    expect(work.budget.lines[0]).toMatchObject({ label: 'é'.repeat(300), typed: 'x'.repeat(300) });
    expect(work.budget.lines[1]?.label).toBe('Psychologue');
    expect(cut).toEqual([
      { path: 'budget.lines.0.label', kind: 'text', kept: 300, found: 301 },
      { path: 'budget.lines.0.typed', kind: 'text', kept: 300, found: 5_000 },
    ]);
  });

  it('cuts a text before an emoji that would be cut in two', () => {
    const { work } = read(withBudget({ lines: [{ ...line, label: `${'a'.repeat(299)}😀` }] }));
    expect(work.budget.lines[0]?.label).toBe('a'.repeat(299));
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'participants'])(
    'whose own indicator is named « %s » gives it an id of ours, and what was collected follows it',
    (id) => {
      const values = JSON.parse(`{${JSON.stringify(id)}:"12"}`) as unknown;
      const { work } = read({
        version: 1,
        evaluation: {
          own: [
            { id, kind: 'quantitatif', label: 'Pères' },
            { id: 'i1', kind: 'qualitatif', label: 'Mots' },
          ],
          sessions: [{ id: 's1', values }],
        },
      });
      const { own, sessions } = work.evaluation;
      expect(own.map((each) => each.id)).toEqual(['i2', 'i1']);
      // No field can be named « __proto__ »: what stands under it is left out.
      expect(sessions[0]?.values).toEqual(id === '__proto__' ? {} : { i2: '12' });
    },
  );

  it('finds nothing of an object’s own birth in what was collected', () => {
    const session = { id: 's1', label: '', values: {} };
    const named = (id: string) => ({
      id,
      label: '',
      kind: 'quantitatif' as const,
      across: 'sum' as const,
      own: true,
      cites: [],
    });
    const followed = [named('constructor'), named('toString')];
    expect(wasHeld(session, followed)).toBe(false);
    expect(gather(named('constructor'), followed, { sessions: [session], overall: {} }).total).toBeNull();
  });

  it.each([
    ['less than one hundred million euros taken away', { amount: -10_000_000_001 }, 'amount'],
    ['a broken cent', { amount: 0.5 }, 'amount'],
    ['an amount in words', { amount: '12' }, 'amount'],
    ['more than one hundred million euros', { amount: 10_000_000_001 }, 'amount'],
    ['an unknown strand', { strand: '5.1' }, 'strand'],
    ['an id that is none', { expense: '<b>' }, 'expense'],
    ['answers that are a list', { answers: [] }, 'answers'],
    ['an answer that is a number', { answers: { role: 3 } }, 'answers.role'],
    ['a hidden prototype', { answers: JSON.parse('{"__proto__":"x"}') as unknown }, 'answers.__proto__'],
  ])('without %s keeps the rest of the line, and says what was left out', (_, change, path) => {
    const { work, dropped } = read(withBudget({ lines: [{ ...line, ...change }] }));
    expect(work.budget.lines[0]).toMatchObject({ label: 'Psychologue' });
    expect(dropped).toEqual([`budget.lines.0.${path}`]);
  });

  it('forgets an account that a line can’t have, without a word', () => {
    const { work, dropped } = read(withBudget({ lines: [{ ...line, account: '74' }] }));
    expect(work.budget.lines[0]?.account).toBeNull();
    expect(dropped).toEqual([]);
  });

  it('gives an id of its own to each line', () => {
    const { work } = read(withBudget({ lines: [line, line, { ...line, id: undefined }] }));
    expect(new Set(work.budget.lines.map(({ id }) => id)).size).toBe(3);
  });

  it('is empty until something is done', () => {
    expect(isEmpty(EMPTY_WORKBENCH)).toBe(true);
    expect(isEmpty(read(withBudget({ lines: [line] })).work)).toBe(false);
  });

  it('names new lines after those it has', () => {
    expect(freshIds('l', [{ id: 'l2' }, { id: 'l7' }, { id: 'other' }], 2)).toEqual(['l8', 'l9']);
  });

  it.each(['lInfinity', 'l1e5', 'l0x10', 'l99999999999999999999', 'l01', 'p3'])(
    'names new lines afresh beside an id like %s',
    (id) => {
      expect(freshIds('l', [{ id }, { id: 'l3' }], 2)).toEqual(['l4', 'l5']);
    },
  );

  it.each([
    ['l', 'lines'],
    ['p', 'resources'],
    ['i', 'own'],
    ['s', 'sessions'],
  ])('rebuilds a crafted id « %s9… » of its %s, and never gives one twice after it', (prefix, list) => {
    for (const digits of ['9'.repeat(15), '9'.repeat(10), '9'.repeat(9), '999999998']) {
      const items = [{ id: prefix + digits }, { id: `${prefix}1` }];
      const { work } = read({ version: 1, budget: { [list]: items }, evaluation: { [list]: items } });
      const found: { id: string }[] = [
        ...work.budget.lines,
        ...work.budget.resources,
        ...work.evaluation.own,
        ...work.evaluation.sessions,
      ];
      expect(found).toHaveLength(2);
      for (let added = 0; added < 3; added += 1) found.push({ id: freshIds(prefix, found)[0] ?? '' });
      const names = found.map(({ id }) => id);
      expect(new Set(names).size).toBe(5);
      expect(names.filter((id) => isOwnId(prefix, id))).toHaveLength(5);
    }
  });

  it.each([
    ['les réponses du projet', { project: { answers: 'MANY' } }, 'réponses', '100'],
    ['les réponses d’une ligne', { budget: { lines: [{ answers: 'MANY' }] } }, 'réponses', '100'],
    ['les cases d’une séance', { evaluation: { sessions: [{ values: 'MANY' }] } }, 'cases remplies', '300'],
    ['les cases du projet', { evaluation: { overall: 'MANY' } }, 'cases remplies', '300'],
  ])('stops at its limit, and names it: %s', (_, parts, name, most) => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_each, i) => [`q${String(i)}`, 'oui']));
    const reading = parseWorkbench(
      JSON.stringify({ version: 1, ...parts }).replace('"MANY"', () => JSON.stringify(many)),
    );
    if ('error' in reading) throw new Error(reading.error);
    expect(lossesInWords(reading)).toBe(
      `Il y avait 200\u202f000 ${name} ; le guide en tient ${most} au plus, et garde le début de la liste.`,
    );
    const { project, budget, evaluation } = reading.work;
    const held = [
      project.answers,
      ...budget.lines.map(({ answers }) => answers),
      ...evaluation.sessions.map(({ values }) => values),
      evaluation.overall,
    ];
    expect(Math.max(...held.map((each) => Object.keys(each).length))).toBe(Number(most));
  });

  it('says in words what was left out, cut and not understood', () => {
    const said = lossesInWords({
      dropped: ['budget.lines.3.amount'],
      cut: [
        { path: 'budget.resources', kind: 'list', kept: 200, found: 201 },
        { path: 'budget.lines.0.typed', kind: 'text', kept: 300, found: 301 },
      ],
    });
    expect(said).toBe(
      'Il y avait 201 ressources ; le guide en tient 200 au plus, et garde le début de la liste. 1 texte trop long a été raccourci à 300 caractères. 1 élément illisible a été laissé de côté (budget.lines.3.amount).',
    );
  });
});
