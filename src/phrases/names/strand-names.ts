import { fold } from '../../french/fold.ts';

/** The strands that a query names by their numbers, in its order, and what is left of it. */
export interface NamedStrands {
  /** An empty one stands for a number that is none of theirs: « 1.3 », « axe 5 ». */
  strands: string[];
  /** Whether a number of its own names each, not that of their axis. */
  exact: boolean;
  rest: string;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];
const AXIS = '([1-4]|iii?|iv|i)(?![a-z]|\\d)';
const NUMBER = '\\s*(?:n[°o.]*\\s*)?';
const SHEET = `(?:volets?|fiches?|v)${NUMBER}`;
// Each of the four axes has two strands.
const RANKS = ['1', '2'];
const RANK = '([12])(?![.,/-]?\\d)';
// « 1.2 Etp », « 1.2 % » count something; « 1-2 ateliers » may; « 3.1.2026 » is a day.
const UNCOUNTED = '(?!\\s*(?:[%€]|(?:etp|ans?|mois|jours?|h|heures?|k|km|euros?)(?![a-z])))';
// Neither part of a word, nor of a longer number.
const BEFORE = '(^|[^a-z\\d.,/-])';

/** Each way to write a strand, the surest first: after what stands before, its axis and its rank, or the reverse. */
const WAYS: { way: RegExp; swapped?: true }[] = [
  { way: rule(`${BEFORE}axe${NUMBER}${AXIS}[\\s,;:/.-]*${SHEET}${RANK}`) },
  { way: rule(`${BEFORE}a([1-4])\\s?v${RANK}`) },
  { way: rule(`${BEFORE}${SHEET}([12])[\\s,]*(?:de |dans )?(?:l[’' ])?axe${NUMBER}${AXIS}`), swapped: true },
  { way: rule(`${BEFORE}${SHEET}([1-4])[.,_/– -]?${RANK}${UNCOUNTED}`) },
  { way: rule(`${BEFORE}([1-4])\\.${RANK}${UNCOUNTED}`) },
  { way: rule(`${BEFORE}([1-4])[,_–-]${RANK}(?!\\s*[a-z%€])`) },
  { way: rule(`^()([1-4])\\s?[/.]?\\s?([12])$`) },
];
const UNKNOWN =
  /(?:^|[^a-z])(?:(?:axe|volet)s?\s*(?:[5-9]|v(?![a-z]))|(?:volets?|fiches?|v)\s*\d[.,/–-]\d)|^\d\.\d$/;
const AXES_NAMED = rule(
  `${BEFORE}(?:axes?|(?:volet|fiche)(?=\\D{1,4}4))${NUMBER}([1-4iv](?:[1-4iv]|\\s*[,/&+-]\\s*|\\s*(?:et|ou)\\s*)*)(?![a-z])`,
);

// « Axe trois », « volet un point deux ».
const FIGURES = ['un', 'deux', 'trois', 'quatre'];
const SPELT = rule(`(?:^|[^a-z])(?:axe|volet|fiche)s?(?:\\s(?:${FIGURES.join('|')}|point|et)(?![a-z]))+`);

// All that names a strand has one of these: most queries need not be read further, at each of their letters.
const MAY_NAME = /\d|axe|volet|fiche/;

/** Reads « 3.1 », « fiche 3-1 », « axe 3, volet 1 » and « axe 3 »; two bare digits are a strand only when nothing else is said. */
export function readStrands(query: string): NamedStrands {
  let rest = fold(query).trim();
  if (!MAY_NAME.test(rest)) return { strands: [], exact: false, rest };
  rest = rest.replace(SPELT, (said) =>
    FIGURES.reduce((text, word, i) => text.replaceAll(` ${word}`, ` ${i + 1}`), said).replace(' point ', '.'),
  );
  const strands = new Set<string>();
  for (const { way, swapped } of WAYS)
    rest = rest.replace(way, (_, before: string, first: string, second: string) => {
      strands.add(swapped ? `${digitOf(second)}.${first}` : `${digitOf(first)}.${second}`);
      return `${before} `;
    });
  if (strands.size === 0 && UNKNOWN.test(rest)) strands.add('');
  if (strands.size > 0) return { strands: [...strands], exact: true, rest };
  rest = rest.replace(AXES_NAMED, (_, before: string, named: string) => {
    for (const axis of named.match(/[1-4]|[iv]+/g) ?? [])
      for (const rank of RANKS) strands.add(`${digitOf(axis)}.${rank}`);
    return `${before} `;
  });
  return { strands: [...strands], exact: false, rest };
}

function digitOf(axis: string): string {
  const roman = ROMAN.indexOf(axis);
  return roman > 0 ? String(roman) : axis;
}

function rule(source: string): RegExp {
  return new RegExp(source, 'g');
}
