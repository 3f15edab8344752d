import type { Expense, Question, Row } from '../../schemas/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { CompleteAnswers, Dimension } from './decision-table.ts';
import { completions, dimensions, rowsFor } from './decision-table.ts';
import { concerns } from './question-words.ts';

/**
 * Proves a decision table by enumerating its whole space: every complete set of answers matches exactly one row,
 * every row is reachable, names only questions and options that exist, and cites for each of its strands facts of
 * that strand. Returns the problems in plain words, first the first hole or overlap; an empty list is the proof.
 */
export function prove(table: Expense): string[] {
  const cells = completions(table, {}).map((cell) => ({ cell, rows: rowsFor(table, cell) }));
  const reached = new Set(cells.flatMap(({ rows }) => rows));
  const flaw = cells.find(({ rows }) => rows.length !== 1);
  const problems = [
    ...(flaw ? [flawProblem(flaw.cell, flaw.rows)] : []),
    ...repeated(table.rows.map(({ id }) => id)).map((id) => `two rows are called ${id}; rename one`),
    ...table.rows.flatMap((row) =>
      [
        ...(reached.has(row) ? [] : ['can never apply; remove it or widen `when`']),
        ...whenProblems(row, dimensions(table), table.questions),
        ...citeProblems(row),
      ].map((problem) => `row ${row.id} ${problem}`),
    ),
  ];
  return problems.map((problem) => `expenses/${table.id}.yaml: ${problem}`);
}

function flawProblem(cell: CompleteAnswers, rows: Row[]): string {
  const what = rows.length === 0 ? 'no row' : `rows ${rows.map(({ id }) => id).join(' and ')} overlap`;
  const where = Object.entries(cell).map((pair) => pair.join(' = '));
  return `${what} when ${where.join(', ')}; every set of answers needs exactly one row`;
}

function whenProblems(row: Row, known: Dimension[], questions: Question[]): string[] {
  return Object.entries(row.when).flatMap(([id, options]) => {
    const allowed = known.find((dimension) => dimension.id === id)?.options;
    if (!allowed)
      return [`names an unknown question ${id}; known: ${known.map((each) => each.id).join(', ')}`];
    const question = questions.find((each) => each.id === id);
    return [
      ...options
        .filter((option) => !allowed.includes(option))
        .map((option) => `names an unknown option ${id} = ${option}; known: ${allowed.join(', ')}`),
      ...row.strands
        .filter((strand) => question && !concerns(question, strand))
        .map((strand) => `depends on ${id} in strand ${strand}, where it is never asked`),
    ];
  });
}

function citeProblems(row: Row): string[] {
  const cited = Object.entries(row.cites) as [Strand, string[]][];
  return [
    ...row.strands
      .filter((strand) => !row.cites[strand])
      .map((strand) => `cites nothing for strand ${strand}; add \`cites: { '${strand}': […] }\``),
    ...cited
      .filter(([strand]) => !row.strands.includes(strand))
      .map(([strand]) => `cites facts for strand ${strand}, where it does not apply; remove them`),
    ...cited.flatMap(([strand, ids]) =>
      ids
        .filter((id) => !id.startsWith(`A${strand.replace('.', 'V')}-`))
        .map((id) => `cites ${id} for strand ${strand}; cite that strand’s own facts`),
    ),
  ];
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
