import type { Door, DoorKind } from '../door.ts';
import { isAround } from '../query/around.ts';
import { isLittle, plainWords } from '../../french/words.ts';
import type { ReadQuery } from '../query/read-query.ts';
import { singular } from '../../french/stem.ts';

// Between two doors that the same words lead to: a bare word opens the sheet; who speaks of their life is heard below.
const BY_KIND: Record<DoorKind, number> = {
  besoin: 0.98,
  sens: 1.02,
  depense: 1,
  page: 1,
  question: 1,
  silence: 1,
  fiche: 0.99,
  action: 0.95,
  terme: 0.85,
};
const SOUGHT = 1.3;
// What is paid is an expense.
const PAID = 1.3;
// A sponsor has no need of their own.
const UNSOUGHT_NEED = 0.9;
// A parent who speaks of their family hardly asks for a rule.
const RULE_IN_FAMILY = 0.5;
// An acronym asks for its meaning; any other term may ask for the thing, but is not far from its meaning either.
const NAMED = { acronym: 1.5, term: 1.08 };
// A sentence asks for more than the meaning of one of its words.
const SENTENCE = 4;
const TERM_IN_SENTENCE = 0.6;

/** How much a door is favoured for a query, by its kind and by who seems to speak. */
export function favourOf(door: Door, { terms, heavy, sought, family, pays, which }: ReadQuery): number {
  const favour =
    BY_KIND[door.kind] *
    voiceOf(door.kind, sought) *
    (family && door.kind !== 'besoin' ? RULE_IN_FAMILY : 1) *
    (door.kind === 'depense' || door.kind === 'sens' ? (which ? 1 / PAID : pays ? PAID : 1) : 1);
  if (door.kind !== 'terme') return favour;
  const things = terms.filter(({ thing }) => thing).map(({ typed }) => typed);
  // « Nombre d’Etp pour un lieu » asks about Etp.
  const asked = things.filter((word) => !isAround(word));
  if (
    (asked.length < things.length && sameWords(door.label, asked)) ||
    [door.label, door.more].some((name) => sameWords(name, heavy))
  )
    return favour * (door.more === '' ? NAMED.term : NAMED.acronym);
  return things.length >= SENTENCE && !sought.includes('terme') ? favour * TERM_IN_SENTENCE : favour;
}

function voiceOf(kind: DoorKind, sought: readonly DoorKind[]): number {
  if (sought.includes(kind)) return SOUGHT;
  return kind === 'besoin' && sought.length > 0 ? UNSOUGHT_NEED : 1;
}

// The terms of a site are asked about at each letter.
const named = new Map<string, string[]>();

function sameWords(name: string, heavy: readonly string[]): boolean {
  const words =
    named.get(name) ??
    plainWords(name)
      .filter((word) => !isLittle(word))
      .map(singular);
  named.set(name, words);
  return words.length === heavy.length && words.every((word, i) => word === singular(heavy[i] ?? ''));
}
