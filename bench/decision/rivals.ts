import { type Answers, STRAND_QUESTION } from '../../src/rules/decision/decision-table.ts';
import type { Expense, Row } from '../../src/schemas/rules/expense.ts';
import { fromScratch, install } from '../scratch.ts';

/** The verdict of a complete situation, by an engine to which the rows were given in its own form. */
export type Rival = (table: Expense, answers: Answers) => string | Promise<string>;

export const VERSIONS = { 'json-logic-js': '2.0.5', 'json-rules-engine': '7.3.1', publicodes: '1.10.3' };

/** What a row accepts, as pairs of a question and its options, the strand first. */
function accepted(row: Row): [string, readonly string[]][] {
  return [[STRAND_QUESTION, row.strands], ...Object.entries(row.when)];
}

export async function rivals(tables: readonly Expense[]): Promise<Record<string, Rival>> {
  const folder = install('decision', VERSIONS);
  return {
    'json-logic-js': await jsonLogic(folder, tables),
    'json-rules-engine': await rulesEngine(folder, tables),
    publicodes: await publicodes(folder, tables),
  };
}

async function jsonLogic(folder: string, tables: readonly Expense[]): Promise<Rival> {
  const { default: logic } = (await fromScratch(folder, 'json-logic-js/logic.js')) as {
    default: { apply(rule: unknown, data: Answers): string };
  };
  const rules = new Map(
    tables.map((table) => [
      table,
      {
        if: table.rows.flatMap((row) => [
          { and: accepted(row).map(([id, options]) => ({ in: [{ var: id }, options] })) },
          row.verdict,
        ]),
      },
    ]),
  );
  return (table, answers) => logic.apply(rules.get(table), answers);
}

async function rulesEngine(folder: string, tables: readonly Expense[]): Promise<Rival> {
  const { Engine } = (await fromScratch(folder, 'json-rules-engine/dist/index.js')) as {
    Engine: new (rules: unknown[]) => { run(facts: Answers): Promise<{ events: { type: string }[] }> };
  };
  const engines = new Map(
    tables.map((table) => [
      table,
      new Engine(
        table.rows.map((row) => ({
          conditions: {
            all: accepted(row).map(([fact, value]) => ({ fact, operator: 'in', value })),
          },
          event: { type: row.verdict },
        })),
      ),
    ]),
  );
  return async (table, answers) => (await engines.get(table)?.run(answers))?.events[0]?.type ?? '';
}

interface Publicode {
  setSituation(situation: Record<string, string>): Publicode;
  evaluate(rule: string): { nodeValue: unknown };
}

async function publicodes(folder: string, tables: readonly Expense[]): Promise<Rival> {
  const { default: Engine } = (await fromScratch(folder, 'publicodes/dist/index.js')) as {
    default: new (rules: object) => Publicode;
  };
  const engines = new Map(
    tables.map((table) => {
      const questions = [STRAND_QUESTION, ...table.questions.map(({ id }) => id)];
      const variations = table.rows.map((row) => ({
        si: {
          'toutes ces conditions': accepted(row).map(([id, options]) => ({
            'une de ces conditions': options.map((option) => `q ${word(id)} = '${option}'`),
          })),
        },
        alors: `'${row.verdict}'`,
      }));
      const asked = questions.map((id) => [`q ${word(id)}`, { 'par défaut': "'rien'" }]);
      const rules = { ...Object.fromEntries(asked), verdict: { variations } } as object;
      return [table, new Engine(rules)];
    }),
  );
  return (table, answers) => {
    const situation = Object.entries(answers).map(([id, option]) => [`q ${word(id)}`, `'${option}'`]);
    const engine = engines.get(table)?.setSituation(Object.fromEntries(situation) as Record<string, string>);
    return String(engine?.evaluate('verdict').nodeValue);
  };
}

/** Its names are words: no hyphen, which it reads as a subtraction. */
function word(id: string): string {
  return id.replaceAll('-', ' ');
}
