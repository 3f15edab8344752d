import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLines } from '../../../src/cli/decide/judge-lines.ts';
import { readRulesOnly } from '../../../src/reading/read-rules.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { data, draw } from './draw-expense.ts';

type Answers = Readonly<Record<string, string>>;

const rules = readRulesOnly();

/** The question on the page: the name of its fields; null on a card. */
function askedByPage(answers: Answers): string | null {
  return /<input type="radio" name="([^"]+)"/.exec(draw(answers))?.[1] ?? null;
}

/** The question that the command prints. */
function askedByCommand(answers: Answers): unknown {
  const [line = ''] = judgeLines(rules, 'depense', JSON.stringify(answers), '2026-11-23');
  return (JSON.parse(line) as { next: unknown }).next;
}

/** Any table, and any answers to some of its questions. */
const partial: fc.Arbitrary<Answers> = fc.constantFrom(...data.expenses).chain(({ id, questions }) => {
  const some = (options: readonly string[]) => fc.option(fc.constantFrom(...options), { nil: undefined });
  const own = questions.map((question) => {
    const options = question.options.map((option) => option.id);
    return [question.id, some(question.nsp ? [...options, 'nsp'] : options)] as const;
  });
  return fc
    .record({ volet: some([...STRANDS, 'nsp', 'nsp', 'nsp']), ...Object.fromEntries(own) })
    .map((given) => JSON.parse(JSON.stringify({ depense: id, ...given })) as Answers);
});

describe('the next question', () => {
  it.each<[string, Answers, string | null]>([
    ['the strand first', { depense: 'location' }, 'volet'],
    ['without a strand, not what a single strand asks', { depense: 'location', volet: 'nsp' }, 'habituelle'],
    ['in that strand, what it asks', { depense: 'location', volet: '4.1' }, 'role'],
    ['none where the strand settles it', { depense: 'location', volet: '1.1' }, null],
    ['none where only doubts are left', { depense: 'location', volet: '2.2', habituelle: 'nsp' }, null],
  ])('%s', (_, answers, question) => {
    expect(askedByCommand(answers)).toBe(question);
    expect(askedByPage(answers)).toBe(question);
  });

  it('is the same on the page and in the command, for every table and every partial answer', () => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(partial, (answers) => {
        const asked = askedByPage(answers);
        seen.add(asked);
        expect(askedByCommand(answers)).toBe(asked);
      }),
      { numRuns: 1_000 },
    );
    expect(seen.size).toBeGreaterThan(4);
  });
});
