import { listOf } from '../../french/list.ts';
import { groupBy } from '../group-by.ts';
import type { Expense, Question } from '../../schemas/rules/expense.ts';
import type { Verdict } from '../../schemas/rules/verdict.ts';
import { ifClause } from './answers-in-words.ts';
import type { Decision, Lead } from './decide.ts';
import { isBetter, outcomeWords, strandLine, wordsFor } from './outcome-words.ts';
import type { Change } from './would-change.ts';

type Table = Pick<Expense, 'questions'>;

/** Where other answers lead. */
export interface ChangeGroup {
  /** The question that they answer, in words; null where each line says enough by itself. */
  question: string | null;
  lines: string[];
}

/** What to change for a « oui », and nothing worse; or, while the answer is open, where each missing answer leads. */
export function changeGroups(table: Table, decision: Decision, changes: readonly Change[]): ChangeGroup[] {
  const told =
    decision.kind === 'open'
      ? changes.filter((change) => decision.leads.some(({ question }) => question === change.question))
      : changes.filter((change) => isBetter(change, decision));
  const groups = [...groupBy(told, ({ question }) => question)].flatMap(([id, group]) => {
    const question = table.questions.find((each) => each.id === id);
    const byEnd = groupBy(group, (change) => whereTo(table, change.decision));
    if (byEnd.size === 1 && group.length === question?.options.length) return [];
    const lines = [...byEnd].map(([to, same]) => {
      const options = same.map(({ option }) => option);
      return question ? `S${ifClause(question, options).slice(1)} : ${to}.` : strandLine(options, to);
    });
    return { question: question?.label ?? null, lines };
  });
  if (decision.kind === 'open') return groups;
  // Another strand is another project: it comes last.
  const own = groups.filter(({ question }) => question !== null);
  const lines = [...own, ...groups.filter(({ question }) => question === null)].flatMap((each) => each.lines);
  return lines.length > 0 ? [{ question: null, lines }] : [];
}

/** Where answers lead, within a sentence; while few answers still decide, with what each of them gives. */
export function whereTo(table: Table, decision: Decision): string {
  if (decision.kind === 'concluded') return outcomeWords(decision);
  const { leads, next, possible } = decision;
  const question = table.questions.find(({ id }) => id === leads[0]?.question);
  if (!question) return wordsFor(possible);
  if (leads.every(isSettled)) return branches(question, leads);
  return (next === null ? anyOf(table, leads) : undefined) ?? wordsFor(possible);
}

/**
 * « non si ces heures sont déjà payées ou si la structure est aidée ; sinon, l’annexe se contredit »: one answer of each
 * question does not settle the end by itself, and every other settles the same one. Nothing is left to ask: another question
 * would make « sinon » untrue.
 */
function anyOf(table: Table, leads: readonly Lead[]): string | undefined {
  const [settling, left] = [leads.filter(isSettled), leads.filter((lead) => !isSettled(lead))];
  const questions = table.questions.filter(({ id }) => left.some(({ question }) => question === id));
  if (questions.length !== left.length) return undefined;
  const [end] = settling.map(({ outcomes }) => wordsFor(outcomes));
  const rest = left.flatMap(({ outcomes }) => outcomes.map((outcome) => wordsFor([outcome])));
  const clauses = questions.map((question) => {
    const own = settling.filter((lead) => lead.question === question.id);
    return ifClause(
      question,
      own.map(({ option }) => option),
    );
  });
  return `${String(end)} ${listOf(clauses, 'ou')} ; sinon, ${String(rest.find((words) => words !== end))}`;
}

function isSettled({ outcomes }: Lead): boolean {
  return outcomes.length === 1;
}

// « Oui » first; what is left for the end needs no « si ».
const ORDER: readonly Verdict[] = ['eligible', 'conditional', 'ineligible', 'undecided'];

/** « oui si c’est une charge habituelle ; sinon, l’annexe n’en dit rien ». */
function branches(question: Question, leads: readonly Lead[]): string {
  const rankOf = ({ outcomes: [outcome] }: Lead) => (outcome ? ORDER.indexOf(outcome.verdict) : 0);
  const sorted = [...leads].sort((a, b) => rankOf(a) - rankOf(b));
  const ends = [...groupBy(sorted, ({ outcomes }) => wordsFor(outcomes))];
  return ends
    .map(([end, same], i) => {
      const options = same.map(({ option }) => option);
      return i === ends.length - 1 ? `sinon, ${end}` : `${end} ${ifClause(question, options)}`;
    })
    .join(' ; ');
}
