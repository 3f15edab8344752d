import { outcomeOf } from '../../rules/decision/decide.ts';
import { completions, dimensions, rowsFor, STRAND_QUESTION } from '../../rules/decision/decision-table.ts';
import { type Mark, markOf } from '../../rules/decision/verdict-marks.ts';
import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Signature, Signed, SignedTree } from '../../schemas/signature.ts';
import { STRANDS } from '../../schemas/strands.ts';

const SIGNED_MARKS: Readonly<Record<Mark, Signed>> = {
  yes: 'éligible',
  no: 'non éligible',
  if: 'sous condition',
  silent: 'n’en dit rien',
  'two-ways': 'se contredit',
};

/** A signature as read; `id` is the expense's. */
export interface SignatureFile {
  id: string;
  strands: Signature;
}

/** Where the tables and what was signed by hand do not say the same, and what nobody signed. */
export function unsigned(expenses: readonly Expense[], signatures: readonly SignatureFile[]): string[] {
  const strays = signatures.filter(({ id }) => !expenses.some((table) => table.id === id));
  return [
    ...strays.map(
      ({ id }) =>
        `signatures/${id}.yaml: il n’y a pas de dépense « ${id} » dans expenses/ ; renommez ce fichier ou retirez-le`,
    ),
    ...expenses.flatMap((table) => {
      const signature = signatures.find(({ id }) => id === table.id)?.strands;
      if (!signature)
        return [
          `expenses/${table.id}.yaml: personne n’a signé cette table ; écrivez signatures/${table.id}.yaml, la réponse de chaque volet`,
        ];
      return STRANDS.flatMap((strand) =>
        signature[strand] === undefined
          ? [`signatures/${table.id}.yaml: le volet ${strand} n’est pas signé ; ajoutez sa réponse`]
          : treeProblems(table, signature[strand], { [STRAND_QUESTION]: strand }, [strand]),
      );
    }),
  ];
}

function treeProblems(
  table: Expense,
  tree: SignedTree,
  answers: Readonly<Record<string, string>>,
  path: readonly string[],
): string[] {
  const at = `signatures/${table.id}.yaml: ${path.join(' › ')}`;
  if (typeof tree === 'string') return leafProblems(table, tree, answers).map((says) => `${at}: ${says}`);
  const [[question, branches] = ['', {}], ...others] = Object.entries(tree);
  const options = dimensions(table).find(({ id }) => id === question)?.options;
  if (!options || others.length > 0)
    return [
      `${at}: une seule question à la fois, parmi celles de la table : ${table.questions.map(({ id }) => id).join(', ')}`,
    ];
  const strangers = Object.keys(branches).filter((option) => !options.includes(option));
  return [
    ...strangers.map(
      (option) => `${at}: « ${option} » ne répond pas à « ${question} » ; existent : ${options.join(', ')}`,
    ),
    ...options.flatMap((option) => {
      const branch = branches[option];
      return branch === undefined
        ? [`${at}: la réponse « ${question} : ${option} » n’est pas signée ; ajoutez-la`]
        : treeProblems(table, branch, { ...answers, [question]: option }, [...path, question, option]);
    }),
  ];
}

function leafProblems(table: Expense, signed: Signed, answers: Readonly<Record<string, string>>): string[] {
  const rows = new Set(completions(table, answers).flatMap((cell) => rowsFor(table, cell)));
  return [...rows]
    .filter((row) => saidBy(row) !== signed)
    .map(
      (row) =>
        `la rangée « ${row.id} » répond « ${saidBy(row)} », la signature dit « ${signed} » ; relisez l’annexe, puis corrigez celle des deux qui a tort${spanning(row)}`,
    );
}

/** Said where it matters: a row changed for one strand changed for all of its strands. */
function spanning({ id, strands }: Row): string {
  return strands.length > 1
    ? ` (« ${id} » parle de ${strands.join(' et ')} à la fois : pour n’en changer qu’un, donnez-lui sa propre rangée)`
    : '';
}

function saidBy(row: Row): Signed {
  return SIGNED_MARKS[markOf(outcomeOf(row))];
}
