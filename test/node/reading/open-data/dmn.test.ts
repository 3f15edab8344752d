import { DmnModdle } from 'dmn-moddle';
import { unaryTest, evaluate } from 'feelin';
import { describe, expect, it } from 'vitest';
import { provenContent } from '../../../../src/reading/check-content.ts';
import { dmnOf, feelName } from '../../../../src/reading/open-data/dmn.ts';
import { decide } from '../../../../src/rules/decision/decide.ts';
import { completions } from '../../../../src/rules/decision/decision-table.ts';
import type { Expense } from '../../../../src/schemas/rules/expense.ts';

const { expenses } = provenContent();
const STAMP = { rules: '627e74', date: '2026-11-27' };

interface Entry {
  text: string;
}
interface Table {
  hitPolicy: string;
  input: { inputExpression: Entry; inputValues: Entry }[];
  output: { name: string }[];
  rule: { inputEntry: Entry[]; outputEntry: Entry[] }[];
}

/** The decision table of a file, as a parser of DMN reads it. */
async function tableOf(xml: string): Promise<Table> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const decision = (rootElement.drgElement as { $type: string; decisionLogic?: Table }[]).find(
    ({ $type }) => $type === 'dmn:Decision',
  );
  if (!decision?.decisionLogic) throw new Error('no decision table');
  return decision.decisionLogic;
}

/** What an engine of FEEL finds for a set of answers: the outputs of every rule that it meets. */
function hits({ input, output, rule }: Table, cell: Readonly<Record<string, string>>) {
  const context = Object.fromEntries(Object.entries(cell).map(([id, value]) => [feelName(id), value]));
  const values = input.map(({ inputExpression }) => evaluate(inputExpression.text, context).value as string);
  return rule
    .filter(({ inputEntry }) =>
      inputEntry.every(({ text }, i) => unaryTest(text, { ...context, '?': values[i] }).value === true),
    )
    .map(({ outputEntry }) =>
      Object.fromEntries(
        output.map(({ name }, i) => [name, evaluate(outputEntry[i]?.text ?? '', {}).value as unknown]),
      ),
    );
}

const cellsOf = (table: Expense) => completions(table, {});

it('has a table for each expense', () => {
  expect(expenses).toHaveLength(18);
  expect(expenses.flatMap(cellsOf)).toHaveLength(1176);
});

describe.each(expenses)('the table of $id in DMN', (expense) => {
  it('meets one rule for each set of answers, and says what the rules of the site say', async () => {
    const table = await tableOf(dmnOf(expense, STAMP));
    expect(table.hitPolicy).toBe('UNIQUE');
    const cells = cellsOf(expense);
    expect(cells.length).toBeGreaterThanOrEqual(8);
    const wrong = cells.flatMap((cell) => {
      const decision = decide(expense, cell);
      if (decision.kind !== 'concluded') throw new Error('a whole set of answers concludes');
      const [row] = decision.rows;
      const must = [{ verdict: decision.verdict, reason: decision.reason, row: row?.row.id }];
      const found = hits(table, cell);
      return JSON.stringify(found) === JSON.stringify(must) ? [] : [{ cell, found, must }];
    });
    expect(wrong).toEqual([]);
  });

  it('names the answers that each question takes', async () => {
    const { input } = await tableOf(dmnOf(expense, STAMP));
    expect(input.map(({ inputExpression }) => inputExpression.text)).toEqual(
      ['volet', ...expense.questions.map(({ id }) => id)].map(feelName),
    );
    expect(input[0]?.inputValues.text).toBe('"1.1","1.2","2.1","2.2","3.1","3.2","4.1","4.2"');
  });
});

it('a table with a hole or an overlap would show', async () => {
  const [expense] = expenses;
  const [row] = expense?.rows ?? [];
  if (!expense || !row) throw new Error('no expense');
  const cell = completions({ questions: expense.questions }, {}).find(
    (each) => each['volet'] === row.strands[0],
  );
  const holed = await tableOf(dmnOf({ ...expense, rows: expense.rows.slice(1) }, STAMP));
  expect(hits(holed, cell ?? {})).toEqual([]);
  const doubled = await tableOf(dmnOf({ ...expense, rows: [row, ...expense.rows] }, STAMP));
  expect(hits(doubled, cell ?? {})).toHaveLength(2);
});
