import type { Answers } from '../../rules/decision/decision-table.ts';
import type { DoorIndex } from '../door-index.ts';
import { PURPOSE } from '../query/read-query.ts';
import { sureGuess } from '../sure-guess.ts';
import type { SaidData } from './said-data.ts';
import { saidAnswers } from './said-answers.ts';
import { type SaidStrand, heavyWords, saidStrand } from './said-strand.ts';
import { wayLeft } from './way-left.ts';

/** What a phrase says of a thing that it names: proposed, and nothing more before a gesture of the reader. */
export interface Understood {
  /** What it answers, the thing itself left out: question → option. */
  answers: Answers;
  /** The same in words, to show after « Compris : »; empty when nothing more than the thing is said. */
  says: string[];
  /** The title of the answer when all that is left to say agrees; else how many questions are left; empty when neither is known. */
  state: string;
}

/** What a phrase says of an expense. */
export function understandExpense(index: DoorIndex, data: SaidData, phrase: string, id: string): Understood {
  const expense = data.expenses[id];
  if (!expense) return { answers: {}, says: [], state: '' };
  const place = saidStrand(index, data, phrase);
  const said = saidAnswers(data, expense.answers, phrase);
  const answers = {
    ...(place && { volet: place.strand }),
    ...Object.fromEntries(said.map(({ question, option }) => [question, option])),
  };
  return {
    answers,
    says: [...(place ? [`volet ${place.strand}`] : []), ...said.map(({ says }) => says)],
    state: wayLeft(expense, answers, isExact(index, phrase, id, place)),
  };
}

const BEFORE_PURPOSE = new RegExp(`\\s(?:${[...PURPOSE].join('|')})\\s`, 'i');

/**
 * Whether a phrase can hardly name another expense: all of it says so, or what stands before « pour le café des parents »,
 * when no other word than those of the project follows.
 */
function isExact(index: DoorIndex, phrase: string, id: string, place: SaidStrand | null): boolean {
  if (sureGuess(index, phrase) === id) return true;
  const [thing = '', ...purpose] = phrase.split(BEFORE_PURPOSE);
  const rest = heavyWords(purpose.join(' '));
  return (
    rest.length > 0 && rest.every((word) => place?.project.includes(word)) && sureGuess(index, thing) === id
  );
}

/** What a phrase says of an action. */
export function understandAction(data: SaidData, phrase: string, id: string): Understood {
  const said = saidAnswers(data, data.actions[id]?.answers ?? [], phrase);
  return {
    answers: Object.fromEntries(said.map(({ question, option }) => [question, option])),
    says: said.map(({ says }) => says),
    state: '',
  };
}
