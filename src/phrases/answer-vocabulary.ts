import type { Action, Criterion } from '../schemas/rules/action.ts';
import type { Departement } from '../schemas/rules/departement.ts';
import type { Expense, Question } from '../schemas/rules/expense.ts';
import { STRANDS } from '../schemas/strands.ts';
import { STRAND_QUESTION, UNKNOWN } from '../rules/decision/decision-table.ts';

interface Source {
  expenses: readonly Expense[];
  actions: readonly Action[];
  departements: readonly Departement[];
}

/** Every question, criterion, option, type, unit and severity, as plain data: what may be answered, and how. */
export function vocabulary({ expenses, actions, departements }: Source) {
  return {
    volets: { id: STRAND_QUESTION, options: [...STRANDS], nsp: UNKNOWN },
    depenses: expenses.map(({ id, label, listed, questions }) => ({
      id,
      label,
      listed,
      questions: questions.map(questionWords),
    })),
    actions: actions.map(({ id, kind, strand, label, dates, criteria }) => ({
      id,
      kind,
      strand: strand ?? null,
      label,
      dates: dates ?? null,
      criteria: criteria.map(criterionWords),
    })),
    departements: departements.map(({ id, name }) => ({ id, name })),
  };
}

function questionWords({ id, label, options, nsp, strands }: Question) {
  return { id, label, options, nsp, volets: strands ?? [...STRANDS] };
}

function criterionWords(criterion: Criterion) {
  const { id, type, severity, exclusion, label, question, appliesWhen, contestedWhen } = criterion;
  return {
    id,
    type,
    severity,
    exclusion,
    label,
    question,
    ...answerWords(criterion),
    appliesWhen,
    contestedWhen,
  };
}

/** How a criterion is answered: its options with what each does, its bounds and unit, or its départements. */
function answerWords(criterion: Criterion) {
  switch (criterion.type) {
    case 'yes-no':
      return {
        options: [
          { id: 'oui', label: 'Oui', outcome: criterion.oui },
          { id: 'non', label: 'Non', outcome: criterion.non },
        ],
      };
    case 'one-of':
      return { options: criterion.options };
    case 'at-least':
      return { minimum: criterion.minimum, unit: criterion.unit };
    case 'between':
      return { minimum: criterion.minimum, maximum: criterion.maximum, unit: criterion.unit };
    case 'departement':
      return { accept: criterion.accept };
    case 'during':
      return {};
  }
}
