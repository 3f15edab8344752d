import type { Typed } from '../../../../src/phrases/danger/danger-words.ts';
import type { Expressions } from '../../../../src/phrases/danger/expressions.ts';
import { peopleIn, type Person } from '../../../../src/phrases/danger/people.ts';

/** Names of one word, or of two parted by a hyphen. */
const named = (words: string) =>
  ({
    in: (typed: readonly { plain: string }[]) =>
      words.split(' ').flatMap((name) => {
        const parts = name.split('-');
        return typed.flatMap((_, start) =>
          parts.every((part, i) => typed[start + i]?.plain === part)
            ? [{ start, end: start + parts.length - 1 }]
            : [],
        );
      }),
  }) as unknown as Expressions;
const NAMES = [
  ['child', named('fille fils enfant')],
  ['woman', named('femme amie voisin collegue')],
  ['man', named('homme')],
  ['partnerHe', named('mari mec')],
  ['partnerShe', named('epouse copine')],
  ['elder', named('pere grand-pere')],
] as const;

/** The people of a phrase, among these names. */
export function peopleOf(typed: readonly Typed[]): Person[] {
  return peopleIn(typed, NAMES, () => new Set());
}
