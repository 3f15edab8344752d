import type { Expense } from '../schemas/expense.ts';
import { completions, dimensions, rowsFor } from './decision-table.ts';

/**
 * Proves a decision table by enumerating its whole space: every complete set of answers matches exactly one row,
 * every row is reachable and names only questions and options that exist, every row cites facts for each of its
 * strands. Returns the problems in plain words, first the holes and overlaps; an empty list is the proof.
 */
export function prove(table: Expense): string[] {
  const at = `expenses/${table.id}.yaml`;
  const known = new Map(dimensions(table).map(({ id, options }) => [id, options]));
  const problems: string[] = [];
  const reached = new Set<string>();
  for (const cell of completions(table, {})) {
    const rows = rowsFor(table, cell);
    rows.forEach((row) => reached.add(row.id));
    if (rows.length === 1) continue;
    const where = Object.entries(cell)
      .map((pair) => pair.join(' = '))
      .join(', ');
    const what = rows.length === 0 ? 'no row' : `rows ${rows.map((row) => row.id).join(' and ')} overlap`;
    problems.push(`${at}: ${what} when ${where}; every set of answers needs exactly one row`);
    break;
  }
  for (const row of table.rows) {
    if (!reached.has(row.id))
      problems.push(`${at}: row ${row.id} can never apply; remove it or widen \`when\``);
    for (const [question, options] of Object.entries(row.when)) {
      const allowed = known.get(question);
      if (!allowed)
        problems.push(
          `${at}: row ${row.id} names an unknown question ${question}; known: ${[...known.keys()].join(', ')}`,
        );
      for (const option of options.filter((each) => allowed && !allowed.includes(each))) {
        problems.push(
          `${at}: row ${row.id} names an unknown option ${question} = ${option}; known: ${allowed?.join(', ') ?? ''}`,
        );
      }
    }
    for (const strand of row.strands.filter((each) => !row.cites[each])) {
      problems.push(
        `${at}: row ${row.id} cites nothing for strand ${strand}; add \`cites: { '${strand}': […] }\``,
      );
    }
  }
  const ids = table.rows.map((row) => row.id);
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i)))
    problems.push(`${at}: two rows are called ${id}; rename one`);
  return problems;
}
