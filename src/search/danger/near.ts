import type { Typed } from './danger-words.ts';
import { isParticiple } from './danger-words.ts';
import type { Expressions, Meant } from './expressions.ts';
import type { Person } from './people.ts';

const I = ['je', 'j'];
const ME = ['me', 'm', 'moi'];
// « Pouvez-vous m’aider », « qui me finance »: asked for, not borne.
const ASKED = /^(?:aide|renseign|conseil|financ|dire|dit|expliqu|proposer|inform|orient|accompagn|form)/;
const BEFORE_VERB = [
  'ne',
  'n',
  'me',
  'm',
  'y',
  'en',
  'nous',
  'on',
  'aimerais',
  'aimerions',
  'voudrais',
  'voudrions',
  'veux',
  'voulons',
  'souhaite',
  'souhaitons',
  'souhaiterais',
  'souhaiterions',
  'peux',
  'pouvons',
  'puis',
  'dois',
  'devons',
  'vais',
  'allons',
  'compte',
  'pense',
  'cherche',
  'a',
  'd',
  'de',
];
// What is lived, and by one person: « une maman est battue ».
const HAPPENS = ['est', 'a', 's', 'se', 'subit', 'vit', 'dit', 'veut', 'm', 'me'];
const HAPPENS_FAR =
  /^(?:se|s|est|a|subit|vit|veut|voulait|parle|pense|dit|arrive|vient|menace|craint|secoue|viole|coupe|montre|porte)$/;
// « La parole de l’enfant », « sur un père violent », « une femme qui… »: a subject of work.
const TOPIC = ['sur', 'de', 'd', 'pour', 'contre', 'avec', 'autour', 'entre', 'chez'];
const FAR = 10;
const NO_VERB_AFTER = [
  'de',
  'd',
  'des',
  'du',
  'la',
  'le',
  'les',
  'l',
  'un',
  'une',
  'et',
  'a',
  'au',
  'aux',
  'par',
  'pour',
  'sur',
  'contre',
];
// « Une bénévole a vu… », « un enfant a raconté… »: a witness.
const WITNESSED = /^(?:vue?|entendue?|raconte|confie|avoue)$/;
const ONE = ['un', 'une', 'cette', 'cet', 'ce', 'la', 'le'];

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

/** « Tape », and neither « tapé » nor « de taper », « la violence ». */
function isConjugated(typed: readonly Typed[], at: number): boolean {
  const verb = typed[at];
  const before = typed[at - 1]?.plain ?? '';
  return verb !== undefined && !isParticiple(verb) && !NO_VERB_AFTER.includes(before);
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
    people.some(({ who, at, end, mine, after }) => {
      if (mine) return true;
      if (who === 'they') return word(at) !== 'on' || ['me', 'm'].includes(word(at + 1));
      const singular = ONE.includes(word(at - 1)) || word(at - 1) === 'l';
      if (!singular) return false;
      if (near.has(word(at)) || typed.slice(at + 1, at + 6).some(({ plain }) => HAPPENS.includes(plain)))
        return true;
      if (TOPIC.includes(after) || word(end + 1) === 'qui') return false;
      // « Une maman de notre groupe se fait cogner », « un papa du groupe tape son fils ».
      return (
        typed.slice(end + 1, end + 1 + FAR).some(({ plain }) => HAPPENS_FAR.test(plain)) ||
        lived.some((verb) => verb > end && verb <= end + FAR && isConjugated(typed, verb))
      );
    })
  );
}
