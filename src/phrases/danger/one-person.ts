import { type Typed, isParticiple } from './danger-words.ts';
import type { Person } from './people.ts';

const ONE = 'un une cette cet ce la le l son sa'.split(' ');
// What is lived, and by one person: « une maman est battue ».
const HAPPENS = 'est a s se subit vit dit veut m me'.split(' ');
const HAPPENS_SOON = 6;
// The same, further: « une maman de notre groupe de parole se fait cogner ».
const BEARS =
  /^(?:[sm]e?|est|a|subit|vit|veut|voulait|parle|pense|dit|arrive|vient|menace|craint|secoue|viole|coupe|montre|porte)$/;
const FAR = 10;
// « La parole de l’enfant », « sur un père violent »: a subject of work.
const TOPIC = 'sur de d pour contre avec autour entre chez'.split(' ');
// « De taper », « la violence »: nobody does it there.
const NO_VERB_AFTER = 'de d des du la le les l un une a au aux par pour sur contre'.split(' ');

/** Whether a person is said to be one: « une maman », « l’enfant », « son père ». */
export function isOne(typed: readonly Typed[], { at }: Pick<Person, 'at'>): boolean {
  return ONE.includes(typed[at - 1]?.plain ?? '');
}

/** Whether one person does or bears what a phrase says, and is no subject of work: `lived` are the ranks of what is done. */
export function oneLives(
  typed: readonly Typed[],
  { at, end, after }: Pick<Person, 'at' | 'end' | 'after'>,
  lived: readonly number[],
): boolean {
  if (
    typed
      .slice(at + 1, at + HAPPENS_SOON)
      .some((word) => HAPPENS.includes(word.plain) && word.written !== 'à')
  )
    return true;
  if (TOPIC.includes(after) || typed[end + 1]?.plain === 'qui') return false;
  return typed.some(
    ({ plain }, verb) =>
      verb > end &&
      verb <= end + FAR &&
      (BEARS.test(plain) || lived.includes(verb)) &&
      isConjugated(typed, verb),
  );
}

/** Where a phrase says « quelqu’un » or « une personne »: somebody who has no other name. */
export function namelessIn(typed: readonly Typed[]): Pick<Person, 'at' | 'end' | 'after'>[] {
  return typed.flatMap(({ plain }, at) => {
    const before = typed[at - 1]?.plain ?? '';
    const named =
      plain === 'personne' ? ['une', 'cette', 'la'].includes(before) : plain === 'un' && before === 'quelqu';
    return named ? [{ at, end: at, after: typed[at - 2]?.plain ?? '' }] : [];
  });
}

/** « Tape », and neither « tapé » nor « de taper », « la violence ». */
function isConjugated(typed: readonly Typed[], at: number): boolean {
  const verb = typed[at];
  return (
    verb !== undefined &&
    verb.written !== 'à' &&
    !isParticiple(verb) &&
    !NO_VERB_AFTER.includes(typed[at - 1]?.plain ?? '')
  );
}
