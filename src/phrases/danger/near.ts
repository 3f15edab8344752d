import type { Typed } from './danger-words.ts';
import type { Expressions, Meant } from './expressions.ts';
import { isOne, namelessIn, oneLives } from './one-person.ts';
import type { Person } from './people.ts';

const I = ['je', 'j'];
const ME = ['me', 'm', 'moi'];
// « Pouvez-vous m’aider », « qui me finance »: asked for, not borne.
const ASKED = /^(?:aide|renseign|conseil|financ|dire|dit|expliqu|proposer|inform|orient|accompagn|form)/;
const BEFORE_VERB =
  'ne n me m y en nous on aimerais aimerions voudrais voudrions veux voulons souhaite souhaitons souhaiterais souhaiterions peux pouvons puis dois devons vais allons compte pense cherche a d de'.split(
    ' ',
  );
// « Une bénévole a vu… », « un enfant a raconté… »: a witness.
const WITNESSED = /^(?:vue?|entendue?|raconte|confie|avoue)$/;

/** Where a phrase says « je organise », « j’anime »: the ranks of the « je » that a sponsor says. */
export function sponsorsIn(typed: readonly Typed[], sponsor: Expressions, meant: Meant): ReadonlySet<number> {
  const starts = sponsor.in(typed, meant).map(({ start }) => start);
  return new Set(
    starts.flatMap((start) => {
      let at = start - 1;
      while (BEFORE_VERB.includes(typed[at]?.plain ?? '') && !I.includes(typed[at]?.plain ?? '')) at--;
      return I.includes(typed[at]?.plain ?? '') ? [at] : [];
    }),
  );
}

/** Whether somebody near does or bears what a phrase says: whoever writes, or one of theirs, or one person seen. */
export function isNear(
  typed: readonly Typed[],
  people: readonly Person[],
  near: ReadonlySet<string>,
  lived: readonly number[],
  sponsors: ReadonlySet<number>,
): boolean {
  const word = (at: number) => typed[at]?.plain ?? '';
  const said = typed.some(({ plain }, at) => {
    if (I.includes(plain)) return !sponsors.has(at);
    if (WITNESSED.test(plain) && ['a', 'ont', 'avons'].includes(word(at - 1))) return true;
    return ME.includes(plain) && !ASKED.test(word(at + 1));
  });
  return (
    said ||
    people.some((person) => {
      const { who, at, mine } = person;
      if (mine) return true;
      if (who === 'they') return word(at) !== 'on' || ['me', 'm'].includes(word(at + 1));
      return isOne(typed, person) && (near.has(word(at)) || oneLives(typed, person, lived));
    }) ||
    namelessIn(typed).some((person) => oneLives(typed, person, lived))
  );
}
