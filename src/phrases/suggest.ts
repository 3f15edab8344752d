import type { Sense } from '../schemas/sense.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { findPhrases, FORGIVING, phraseIndex, termsOf } from './phrase-index.ts';

/** What the suggestions read of an expense or an action. */
export interface SuggestEntry {
  id: string;
  label: string;
  summary: string;
  words: readonly string[];
}

export interface SuggestData {
  expenses: readonly SuggestEntry[];
  actions: readonly SuggestEntry[];
  senses: readonly Sense[];
}

export interface SuggestIndex {
  expenses: PhraseIndex;
  actions: PhraseIndex;
  senses: PhraseIndex;
  data: SuggestData;
}

/** What a typed text may mean. */
export interface Suggestions {
  /** Expense ids, best first; the options of `sense` stand first, in their order. */
  expenses: string[];
  /** Action ids, best first. */
  actions: string[];
  /** What to ask when the text is a word with several senses; null when it is not. */
  sense: Sense | null;
}

/** Prepares the suggestions: a few milliseconds, once. */
export function suggestIndex(data: SuggestData): SuggestIndex {
  return {
    expenses: phraseIndex(data.expenses.map(named)),
    actions: phraseIndex(data.actions.map(named)),
    senses: phraseIndex(data.senses.map(({ id, words }) => ({ id, phrases: words }))),
    data,
  };
}

/** The expenses and actions that a text written as one says it may name; empty lists when nothing is near. */
export function suggest(index: SuggestIndex, text: string): Suggestions {
  const [thing, purpose] = splitPurpose(text);
  const purposes = new Set(termsOf(purpose));
  const things = new Set(termsOf(thing));
  // In French the first word is most often the thing itself: « le déplacement du conférencier ».
  const head = (_term: string, rank: number) => (rank === 0 ? 1.4 : 1);
  const boostTerm = (term: string, rank: number) =>
    purposes.has(term) && !things.has(term) ? 0.3 : head(term, rank);
  const expenses = near(findPhrases(index.expenses, text, { ...FORGIVING, boostTerm }));
  const actions = near(findPhrases(index.actions, text, { ...FORGIVING, boostTerm: head }));
  const sense = senseOf(index, thing);
  const first = sense ? sense.options.map(({ expense }) => expense) : [];
  return { expenses: [...new Set([...first, ...expenses])], actions, sense };
}

/** « des gâteaux pour les bénévoles »: the thing, then what it is for. */
function splitPurpose(text: string): [string, string] {
  const [thing = '', ...purpose] = text.split(/\s+pour\s+/i);
  return termsOf(thing).length > 0 ? [thing, purpose.join(' ')] : [text, ''];
}

/** The sense to ask, when the thing is a word with several senses and nothing beside it settles which. */
function senseOf({ senses, expenses, data }: SuggestIndex, thing: string): Sense | null {
  const slips = { fuzzy: FORGIVING.fuzzy };
  const known = findPhrases(expenses, thing).length > 0;
  const [best] = findPhrases(senses, thing, known ? {} : slips).filter(({ whole }) => whole);
  const settled = findPhrases(expenses, thing, slips).some(({ terms }) =>
    terms.some((term) => !best?.terms.includes(term)),
  );
  return settled ? null : (data.senses.find(({ id }) => id === best?.id) ?? null);
}

/** The ids of those not far behind the best. */
function near(found: { id: string; score: number }[]): string[] {
  const least = (found[0]?.score ?? 0) * 0.2;
  return found.filter(({ score }) => score >= least).map(({ id }) => id);
}

function named({ id, label, summary, words }: SuggestEntry) {
  return { id, phrases: [label, summary, ...words] };
}
