import type { Expense, Question, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { type CompleteAnswers, type Dimension, completions, dimensions, rowsFor } from './decision-table.ts';
import { concerns } from './question-words.ts';

/**
 * Proves a decision table by enumerating its whole space: every complete set of answers matches exactly one row,
 * every row is reachable, names only questions and options that exist, and cites for each of its strands facts of
 * that strand. Returns the problems in French, first the first hole or overlap; an empty list is the proof.
 */
export function prove(table: Expense): string[] {
  const cells = completions(table, {}).map((cell) => ({ cell, rows: rowsFor(table, cell) }));
  const reached = new Set(cells.flatMap(({ rows }) => rows));
  const flaw = cells.find(({ rows }) => rows.length !== 1);
  const problems = [
    ...(flaw ? [flawProblem(flaw.cell, flaw.rows)] : []),
    ...repeated(table.rows.map(({ id }) => id)).map(
      (id) => `rows › ${id}: deux rangées portent ce nom ; renommez-en une`,
    ),
    ...table.rows.flatMap((row) =>
      [
        ...(reached.has(row) ? [] : ['cette rangée ne sert jamais ; retirez-la, ou élargissez `when`']),
        ...whenProblems(row, dimensions(table), table.questions),
        ...citeProblems(row),
      ].map((problem) => `rows › ${row.id}: ${problem}`),
    ),
  ];
  return problems.map((problem) => `expenses/${table.id}.yaml: ${problem}`);
}

function flawProblem(cell: CompleteAnswers, rows: Row[]): string {
  const where = Object.entries(cell).map((pair) => pair.join(' = '));
  const [first] = rows;
  return first
    ? `rows › ${first.id}: les rangées ${rows.map(({ id }) => id).join(' et ')} répondent toutes à ${where.join(', ')} ; il en faut une seule : resserrez \`strands\` ou \`when\``
    : `rows: aucune rangée ne répond à ${where.join(', ')} ; il en faut une : ajoutez-la, ou élargissez \`strands\` ou \`when\``;
}

function whenProblems(row: Row, known: Dimension[], questions: Question[]): string[] {
  return Object.entries(row.when).flatMap(([id, options]) => {
    const allowed = known.find((dimension) => dimension.id === id)?.options;
    if (!allowed)
      return [
        `\`when\` nomme une question inconnue, ${id} ; existent : ${known.map((each) => each.id).join(', ')}`,
      ];
    const question = questions.find((each) => each.id === id);
    return [
      ...options
        .filter((option) => !allowed.includes(option))
        .map(
          (option) =>
            `\`when\` nomme une réponse inconnue, ${id} = ${option} ; existent : ${allowed.join(', ')}`,
        ),
      ...row.strands
        .filter((strand) => question && !concerns(question, strand))
        .map(
          (strand) =>
            `\`when\` dépend de ${id} dans le volet ${strand}, où cette question n’est pas posée ; séparez les volets`,
        ),
    ];
  });
}

function citeProblems(row: Row): string[] {
  const cited = Object.entries(row.cites) as [Strand, string[]][];
  return [
    ...row.strands
      .filter((strand) => !row.cites[strand])
      .map((strand) => `ne cite rien pour le volet ${strand} ; ajoutez \`cites: { '${strand}': […] }\``),
    ...cited
      .filter(([strand]) => !row.strands.includes(strand))
      .map(([strand]) => `cite des repères pour le volet ${strand}, dont elle ne parle pas ; retirez-les`),
    ...cited.flatMap(([strand, ids]) =>
      ids
        .filter((id) => !id.startsWith(`A${strand.replace('.', 'V')}-`))
        .map((id) => `cite ${id} pour le volet ${strand} ; citez les repères de ce volet`),
    ),
  ];
}

/** The ids that stand more than once, each once. */
export function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
