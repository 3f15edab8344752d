import type { Content } from '../content.ts';
import type { Claim } from '../sheet-statements.ts';

/** The words of figures, from two on. */
const WORDS = 'deux trois quatre cinq six sept huit neuf dix'.split(' ');
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** Numbers that only rank an item of a list, or name a place in the annexe: « Socle 1 », « note 2 », « axe 3 », « 2.2 ». */
const RANKS =
  /\b(enjeu|socle|fonction|type|notes?|axe|volets?|fiche|expérimentation|annexe)\s*\d+((,| et| à)\s*\d+)*|\b[1-4]\.[12]\b/giu;

/** A claim that leaves out a figure, a month or a département that one of its facts names. */
export function missingFigures(
  { facts }: Pick<Content, 'facts'>,
  claims: readonly Claim[],
  departments: readonly string[],
): string[] {
  return claims.flatMap(({ at, text, cites }) => {
    const said = figuresOf(text, departments);
    return cites.flatMap((id) =>
      [...figuresOf(facts.get(id)?.text ?? '', departments)]
        .filter((figure) => !said.has(figure))
        .map(
          (figure) =>
            `${at}: ${id} parle de « ${figure} », cette phrase non ; dites-le, ou citez un autre repère`,
        ),
    );
  });
}

/** The figures, months and départements that a text names; number words count as their figure. */
export function figuresOf(text: string, departments: readonly string[]): Set<string> {
  const plain = text
    .replace(RANKS, ' ')
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '$1')
    .toLowerCase();
  const digits = plain.match(/\d+(?:[,.]\d+)*/g) ?? [];
  const words = (plain.match(/\p{L}+/gu) ?? []).flatMap((word) =>
    WORDS.includes(word) ? String(WORDS.indexOf(word) + 2) : MONTHS.includes(word) ? word : [],
  );
  const places = placesOf(text, departments);
  return new Set([...digits, ...words, ...places]);
}

/** Longest names first, each taken out once found: « Val de Marne » does not name « Marne ». */
function placesOf(text: string, departments: readonly string[]): string[] {
  let left = text;
  return departments
    .filter((name) => text.includes(name.split('-')[0] ?? name))
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      const before = left;
      left = left.replace(
        new RegExp(`(?<![\\p{L}-])${name.replaceAll('-', '[- ]')}(?![\\p{L}-])`, 'gu'),
        ' ',
      );
      return left !== before;
    });
}
