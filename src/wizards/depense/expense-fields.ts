import type { Answers } from '../../rules/decision/decision-table.ts';
import { concerns } from '../../rules/decision/question-words.ts';
import type { Vocabulary } from '../../controls/fragment/codec.ts';
import type { Field } from '../../controls/fragment/field.ts';
import { questionField, strandField } from '../../controls/fragment/rule-fields.ts';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { choiceOf, expenseLists } from '../../rules/expense-lists.ts';
import type { Group } from '../../controls/question/PhraseField.tsx';

/** The first question. */
export function expenseField({ expenses }: ExpenseData): Field {
  return {
    id: 'depense',
    label: 'Quelle dépense voulez-vous vérifier ?',
    kind: 'choice',
    options: choices(expenses),
    nsp: false,
  };
}

/** What a link to this wizard may hold, the strand first as in every table. */
export function expenseVocabulary(data: ExpenseData): Vocabulary {
  return (given) => [
    strandField(data.strands),
    expenseField(data),
    ...questionsOf(tableOf(data, given('depense'))),
  ];
}

/** The fields in the order in which they are asked, without those that have no meaning in the strand chosen. */
export function askedFields(data: ExpenseData, answers: Answers): Field[] {
  const table = tableOf(data, answers.depense);
  const asked = table?.questions.filter((question) => concerns(question, answers.volet)) ?? [];
  return [expenseField(data), strandField(data.strands), ...asked.map(questionField)];
}

export function tableOf({ expenses }: ExpenseData, id: string | undefined): ExpenseTable | undefined {
  return expenses.find((expense) => expense.id === id);
}

function questionsOf(table: ExpenseTable | undefined): Field[] {
  return table?.questions.map(questionField) ?? [];
}

/** The expenses that the annexe lists, then those that people ask about, then none of these. */
export function expenseGroups({ expenses }: ExpenseData): Group[] {
  const { cited, asked } = expenseLists(expenses);
  return [
    { title: 'Ou choisissez parmi les dépenses que l’annexe cite', options: choices(cited) },
    { title: 'Souvent demandées, mais absentes des listes de l’annexe', options: choices(asked) },
    ...lastGroup(expenses),
  ];
}

/** What stands under every list and every proposal. */
export function lastGroup(expenses: readonly ExpenseTable[]): Group[] {
  const { last } = expenseLists(expenses);
  return last.length > 0 ? [{ title: 'Rien de tout cela ?', options: choices(last) }] : [];
}

function choices(expenses: readonly ExpenseTable[]): Group['options'] {
  return expenses.map((expense) => ({ id: expense.id, label: choiceOf(expense), summary: expense.summary }));
}
