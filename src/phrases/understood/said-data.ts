/** Where the answers of an expense lead in one strand: the title of its card, or one more question and what each answer leads to. */
export type Way = string | [question: string, ways: Readonly<Record<string, Way>>];

/** What a phrase may say beside the thing that it names, as the browser loads it; plain JSON. */
export interface SaidData {
  /** Answer, as `question.option` → what is shown of it, and the words that say it. */
  said: Readonly<Record<string, { says: string; words: readonly string[] }>>;
  actions: Readonly<Record<string, SaidAction>>;
  expenses: Readonly<Record<string, SaidExpense>>;
}

interface SaidThing {
  /** The answers that it may be given, as in `said`. */
  answers: readonly string[];
}

export interface SaidAction extends SaidThing {
  /** The strand that it stands in; none of what the annexe sets aside or only names. */
  strand?: string | undefined;
}

export interface SaidExpense extends SaidThing {
  /** Strand → its ways, by their place in `ways`. */
  strands: Readonly<Record<string, number>>;
  ways: readonly Way[];
}
