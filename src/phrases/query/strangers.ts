import { fold } from '../../french/fold.ts';
import { singular } from '../../french/stem.ts';
import type { DoorKind } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import { type Meaning, isStrong } from '../terms/typed-terms.ts';
import { isAround } from './around.ts';

const OF = String.raw`['’\s]+(?:(?:la|les|une?|notre|nos|mon|ma|mes|sa|son|ses)\s+|l['’]\s*)?([\p{L}\p{N}]{2,})`;
// « Des cahiers et des stylos », « acheter des cahiers »: neither hangs on what stands before.
const HANGS = new RegExp(`(?<=\\p{L}{3,}\\s+)(?:d|de|du|(?<![ei]r\\s+)des)${OF}`, 'gu');
// Whom a structure pays: no parent.
const PAID = new RegExp(
  `(?<=salaires? |pa[iy]es? |remuner\\p{L}+ |honoraires |indemnites? )(?:(?:d|de|du|des)${OF}|(?:un|une|des|les) (\\p{L}+))`,
  'gu',
);
const FAMILY = /^(?:parent|famille|enfant|eleve)/;
// A capital says the name of a person, or of a place.
const NAME = /(?<=[\s'’])\p{Lu}\p{Ll}+/gu;
const KINDS: readonly DoorKind[] = ['depense', 'sens', 'action'];

/**
 * Tells the words of a query that hang on another, and by which no expense nor project is said, nor a sponsor’s own words:
 * « honoraires du notaire », « salaire d’une maman ». What such a word hangs on is less than sure.
 */
export function strangersOf(
  { doors, postings, voices }: DoorIndex,
  query: string,
): (typed: string, meanings: readonly Meaning[]) => boolean {
  const text = fold(query);
  const hanging = new Set([...text.matchAll(HANGS)].map(([, word = '']) => word));
  const paid = new Set([...text.matchAll(PAID)].map(([, word, other]) => word ?? other ?? ''));
  const names = new Set((query.match(NAME) ?? []).map(fold));
  const says = (word: string, kind: DoorKind) =>
    voices.some(({ words, kinds }) => kinds.includes(kind) && words.has(word));
  const isPaid = ({ term }: Meaning) =>
    (postings.get(term) ?? []).some((phrase) =>
      phrase.doors.some(({ at }) => {
        const door = doors[at];
        // What has no place is no expense.
        return door && KINDS.includes(door.kind) && door.id !== 'autre';
      }),
    );
  return (typed, meanings) => {
    if (paid.has(typed) && (FAMILY.test(typed) || says(singular(typed), 'besoin'))) return true;
    if (!hanging.has(typed) || names.has(typed) || isAround(typed) || says(typed, 'depense')) return false;
    return !meanings.some((meaning) => isStrong(meaning, typed, false) && isPaid(meaning));
  };
}
