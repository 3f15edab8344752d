import { dayInWords, monthInWords } from '../../french/day.ts';
import type { Certainty, Outside } from '../../schemas/outside.ts';

/** How sure a fact from outside the annexe is, as readers meet it. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'Certain',
  probable: 'Probable',
  inferred: 'Notre déduction',
};

/** How many days before its end a build warns of a fact. */
const AHEAD = 60;

/** Whether a fact is shown on a day; where no day is known, it is. */
export function isShown({ until }: Pick<Outside, 'until'>, day: string | null): boolean {
  return until === undefined || day === null || day <= until;
}

/** The date that a source bears, in words: a day, a month or a year; « sans date » where it bears none. */
export function datedInWords(dated: string | null): string {
  if (dated === null) return 'sans date';
  const parts = dated.split('-').length;
  return parts === 3 ? dayInWords(dated) : parts === 2 ? monthInWords(dated) : dated;
}

/** What to tell whoever builds of the facts that are over, or soon will be: one line each. */
export function endingFacts(facts: readonly Pick<Outside, 'id' | 'until'>[], today: string): string[] {
  const soon = new Date(Date.parse(today) + AHEAD * 864e5).toISOString().slice(0, 10);
  return facts.flatMap(({ id, until }) =>
    until === undefined || until > soon
      ? []
      : `outside/${id}.yaml: until: ${
          until < today
            ? `ce fait ne se montre plus depuis le ${dayInWords(until)} ; relevez-le à nouveau, ou retirez-le`
            : `ce fait se cachera après le ${dayInWords(until)} ; relevez-le à nouveau d’ici là`
        }`,
  );
}
