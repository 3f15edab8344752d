import { typesetAll } from '../../french/typeset.ts';
import type { SaidData, SaidExpense, Way } from '../../phrases/understood/said-data.ts';
import { vocabulary } from '../../phrases/answer-vocabulary.ts';
import { expenseCard } from '../../rules/card/expense-card.ts';
import { decide } from '../../rules/decision/decide.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { type Tree, answerTree } from '../../rules/ways/answer-tree.ts';
import { STRANDS } from '../../schemas/strands.ts';
import type { Content } from '../content.ts';
import { expenseData } from '../islands/wizard-data.ts';

/** What a phrase may say beside its thing, as the browser loads it. */
export function saidData(content: Content): SaidData {
  const said = Object.entries(content.said).flatMap(([question, answers]) =>
    Object.entries(answers).map(([option, words]) => [`${question}.${option}`, words] as const),
  );
  const known = new Set<string>(said.map(([answer]) => answer));
  const answersTo = (questions: readonly Question[]) =>
    questions.flatMap(answersOf).filter((answer) => known.has(answer));
  const data = expenseData(content);
  return {
    said: typesetAll(Object.fromEntries(said)),
    actions: Object.fromEntries(
      vocabulary(content).actions.map(({ id, kind, strand, criteria }) => [
        id,
        { answers: answersTo(criteria), ...(kind === 'action' && strand && { strand }) },
      ]),
    ),
    expenses: Object.fromEntries(
      data.expenses.map((table) => [
        table.id,
        { answers: answersTo(table.questions), ...waysOf(data, table) },
      ]),
    ),
  };
}

interface Question {
  id: string;
  options?: readonly { id: string }[];
}

/** Every answer to a question, as `question.option`. */
export function answersOf({ id, options = [] }: Question): string[] {
  return options.map((option) => `${id}.${option.id}`);
}

/** Strands that lead to the same titles by the same questions share their ways. */
function waysOf(data: ExpenseData, table: ExpenseTable): Pick<SaidExpense, 'strands' | 'ways'> {
  const ways: string[] = [];
  const strands = Object.fromEntries(
    STRANDS.map((strand) => {
      const way = JSON.stringify(wayOf(data, table, answerTree(table, strand), { volet: strand }));
      if (!ways.includes(way)) ways.push(way);
      return [strand, ways.indexOf(way)];
    }),
  );
  return { strands, ways: ways.map((way) => JSON.parse(way) as Way) };
}

function wayOf(data: ExpenseData, table: ExpenseTable, tree: Tree, answers: Answers): Way {
  if (!('branches' in tree)) return expenseCard(data, table, answers, decide(table, answers)).title;
  return [
    tree.question.id,
    Object.fromEntries(
      tree.branches.map((branch) => [branch.option.id, wayOf(data, table, branch.then, branch.answers)]),
    ),
  ];
}
