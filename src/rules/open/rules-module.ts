import type { Recalls } from '../../schemas/rules/recall.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { decide as decideOn } from '../decision/decide.ts';
import { STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { STRAND_QUESTION_WORDS } from '../decision/question-words.ts';
import type { ExpenseTable, ProjectAction } from '../rules-data.ts';
import { allowedAnswers, expenseAnswer } from './expense-answer.ts';
import { askedCriteria, projectAnswer, valueProblem } from './project-answer.ts';

/** All that the module of the rules knows. */
export interface ModuleData {
  version: string;
  date: string | null;
  expenses: readonly ExpenseTable[];
  recalls: readonly Recalls[];
  actions: readonly ProjectAction[];
  departements: readonly string[];
  strands: readonly { id: Strand; name: string }[];
}

type Given = Readonly<Record<string, string>>;

const A_NUMBER = 'un nombre comme 3 ou 0.5';

/** The rules as a module of their own, which knows nothing of the site: what `rules.d.ts` promises. */
export function rulesModule({
  version,
  date,
  expenses,
  recalls,
  actions,
  departements,
  strands,
}: ModuleData) {
  const tableOf = (id: string) => known(expenses, id, 'une dépense');
  const actionOf = (id: string) => known(actions, id, 'une action');

  function checked(expense: string, answers: Given) {
    const table = tableOf(expense);
    const allowed = allowedAnswers(table);
    for (const [key, value] of pairsOf(answers)) {
      const options = allowed.get(key);
      if (!options) throw wrong(key, `une question de « ${expense} »`, [...allowed.keys()]);
      if (!options.includes(value)) throw wrong(value, `une réponse à « ${key} »`, options);
    }
    return table;
  }

  return {
    version,
    date,
    strands,
    expenses: expenses.map(({ id, label, summary, listed, questions }) => ({
      ...{ id, label, summary, listed },
      questions: [strandQuestion(strands), ...questions.map(asQuestion)],
    })),
    actions: actions.map(({ id, label, summary, kind, strand, criteria }) => ({
      ...{ id, label, summary, kind },
      strand: strand ?? null,
      criteria: criteria.map(({ id: name, label: said, question, type, severity }) => ({
        ...{ id: name, label: said, question, type, severity },
      })),
    })),
    decide: (expense: string, answers: Given = {}) =>
      expenseAnswer(checked(expense, answers), recalls, answers),
    nextQuestion(expense: string, answers: Given = {}) {
      const table = checked(expense, answers);
      const decision = decideOn(table, answers);
      if (decision.kind === 'concluded' || decision.next === null) return null;
      const own = table.questions.find(({ id }) => id === decision.next);
      return own ? asQuestion(own) : strandQuestion(strands);
    },
    fit(action: string, given: Readonly<Record<string, string | number>>, today: string) {
      const judged = actionOf(action);
      if (!isDay(today)) throw wrong(today, 'un jour', ['une date comme « 2026-11-23 »']);
      const asked = askedCriteria(judged);
      const answers = Object.fromEntries(
        pairsOf(given).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
      );
      for (const [key, value] of Object.entries(answers)) {
        const criterion = asked.find(({ id }) => id === key);
        if (!criterion && key !== 'departement')
          throw wrong(key, `une condition de « ${action} »`, [...asked.map(({ id }) => id), 'departement']);
        const allowed = valueProblem(criterion, departements, value, A_NUMBER);
        if (allowed) throw wrong(value, `une réponse à « ${key} »`, allowed);
      }
      return projectAnswer(judged, answers, today);
    },
  };
}

function asQuestion({ id, label, hint, why, options, nsp }: ExpenseTable['questions'][number]) {
  const unknown = nsp ? [{ id: UNKNOWN, label: 'Je ne sais pas' }] : [];
  return {
    ...{ id, label, why },
    hint: hint ?? null,
    options: [...options.map((option) => ({ id: option.id, label: option.label })), ...unknown],
  };
}

function strandQuestion(strands: ModuleData['strands']) {
  return {
    id: STRAND_QUESTION,
    label: STRAND_QUESTION_WORDS,
    why: 'Une même dépense peut être retenue dans un volet et pas dans un autre.',
    hint: null,
    options: [
      ...STRANDS.map((id) => ({ id, label: strands.find((strand) => strand.id === id)?.name ?? id })),
      { id: UNKNOWN, label: 'Je ne sais pas' },
    ],
  };
}

/** The answers that a program gives, which nothing has checked yet. */
function pairsOf<T>(answers: Readonly<Record<string, T>>): [string, T][] {
  if (typeof answers === 'object' && (answers as unknown) !== null) return Object.entries(answers);
  throw wrong(String(answers), 'un jeu de réponses', ["un objet comme { volet: '1.1' }"]);
}

function known<T extends { id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((each) => each.id === id);
  if (found) return found;
  throw wrong(
    id,
    what,
    all.map((each) => each.id),
  );
}

function wrong(given: string, what: string, allowed: readonly string[]): RangeError {
  return new RangeError(`« ${given} » n’est pas ${what} ; attendu : ${allowed.join(', ')}`);
}

/** Whether a text is a day that exists, as « 2026-11-23 ». */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
