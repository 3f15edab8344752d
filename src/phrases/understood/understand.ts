import type { Answers } from '../../rules/decision/decision-table.ts';
import type { DoorIndex } from '../door-index.ts';
import { sureGuess } from '../sure-guess.ts';
import type { SaidData } from './said-data.ts';
import { saidAnswers } from './said-answers.ts';
import { saidStrand } from './said-strand.ts';
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
  const strand = saidStrand(index, data, phrase);
  const said = saidAnswers(data, expense.answers, phrase);
  const answers = {
    ...(strand !== null && { volet: strand }),
    ...Object.fromEntries(said.map(({ question, option }) => [question, option])),
  };
  return {
    answers,
    says: [...(strand === null ? [] : [`volet ${strand}`]), ...said.map(({ says }) => says)],
    state: wayLeft(
      expense,
      answers,
      isExact(index, strand === null ? [phrase] : [phrase, thingOf(phrase)], id),
    ),
  };
}

/** Whether one of some texts can hardly name another expense. */
function isExact(index: DoorIndex, texts: readonly string[], id: string): boolean {
  return texts.some((text) => sureGuess(index, text) === id);
}

/** « Des flyers pour le café des parents »: the thing, before what it is for. */
function thingOf(phrase: string): string {
  return phrase.split(/\s(?:pour|pendant|durant|lors)\s/i)[0] ?? '';
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
