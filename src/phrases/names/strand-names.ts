import { AXES, STRANDS } from '../../schemas/strands.ts';
import { fold } from '../../french/fold.ts';

/** The strands that a query names by their numbers, in its order, and what is left of it. */
export interface NamedStrands {
  strands: string[];
  /** Whether a number of its own names each, not that of their axis. */
  exact: boolean;
  rest: string;
}

const AXIS_WORDS: Record<string, string> = {
  un: '1',
  i: '1',
  deux: '2',
  ii: '2',
  trois: '3',
  iii: '3',
  quatre: '4',
  iv: '4',
};
const AXIS = '(?:[1-4]|un|deux|trois|quatre|iii?|iv|i)(?!\\p{L}|\\d)';
const NUMBER = '\\s*(?:n(?:umero|[°o]|\\.)*\\s*)?';
const SHEET = `(?:volets?|fiches?|v)${NUMBER}`;
// « 1.2 Etp », « 1-2 ans » count something; « 3.1.2026 » is a day.
const COUNTED =
  '(?!\\s*(?:[%€]|(?:etp|equivalents?|ans?|annees?|mois|semaines?|jours?|heures?|h|euros?|k|km|m2|fois|parents?|enfants?|personnes?|seances?|salaries?|postes?)(?!\\p{L})))';
const END = '(?![.,/-]?\\d)';

// Neither part of a word, nor of a longer number.
const BEFORE = '(^|[^\\p{L}])';
const BEFORE_DIGIT = '(^|[^\\p{L}\\d.,/-])';

/** Each way to write a strand, the surest first: after what stands before, its axis and its rank, or the reverse. */
const WAYS: { way: RegExp; swapped?: true }[] = [
  { way: rule(`${BEFORE}axe${NUMBER}(${AXIS})[\\s,;:/.-]*(?:volet|fiche|v)${NUMBER}([12])${END}`) },
  {
    way: rule(
      `${BEFORE}(?:volet|fiche)${NUMBER}([12])[\\s,;:/-]*(?:(?:de|dans|sur) )?(?:l[’' ])?axe${NUMBER}(${AXIS})`,
    ),
    swapped: true,
  },
  { way: rule(`${BEFORE}${SHEET}([1-4])[.,_/–-]?([12])${END}${COUNTED}`) },
  { way: rule(`${BEFORE}${SHEET}([1-4])\\s(?:point )?([12])$`) },
  { way: rule(`${BEFORE_DIGIT}([1-4])\\.([12])${END}${COUNTED}`) },
  { way: rule(`${BEFORE_DIGIT}([234])[,_–-]([12])${END}${COUNTED}`) },
  { way: rule(`${BEFORE_DIGIT}(1)[,_–-]([12])$`) },
  { way: rule('^()([1-4])\\s?([12])$') },
];
const AXES_NAMED = rule(`${BEFORE}axes?${NUMBER}(${AXIS}(?:(?:\\s*(?:[,/&+-]|et|ou)\\s*)${AXIS})*)`);

/** Reads « 3.1 », « fiche 3-1 », « axe 3, volet 1 » and « axe 3 »; two bare digits are a strand only when nothing else is said. */
export function readStrands(query: string): NamedStrands {
  let rest = fold(query).trim();
  const strands = new Set<string>();
  for (const { way, swapped } of WAYS)
    rest = rest.replace(way, (_, before: string, first: string, second: string) => {
      const [axis, rank] = swapped ? [second, first] : [first, second];
      strands.add(`${digitOf(axis)}.${rank}`);
      return `${before} `;
    });
  if (strands.size > 0) return { strands: [...strands], exact: true, rest };
  rest = rest.replace(AXES_NAMED, (_, before: string, named: string) => {
    for (const axis of (named.match(/[\p{L}\d]+/gu) ?? []).map(digitOf))
      for (const strand of STRANDS) if (axis === strand[0]) strands.add(strand);
    return `${before} `;
  });
  return { strands: [...strands], exact: false, rest };
}

function digitOf(axis: string): string {
  return AXES.find((known) => known === axis) ?? AXIS_WORDS[axis] ?? '';
}

function rule(source: string): RegExp {
  return new RegExp(source, 'gu');
}
