const FIGURES = /(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:[.,]\d{1,2})?/.source;
/** Figures that are surely money, so that what stands around them is a sign. */
const MONEY = oneOf([
  /(?:\d{1,3}(?:[ .]\d{3})+|\d+)[.,]\d\d(?: ?(?:€|euros?))?/.source,
  FIGURES + / ?(?:€|euros?)/.source,
]);
/** An amount as it ends a line or a face: in threes or in one run, with its currency if any; below zero, or refused by its name. */
export const AMOUNT = [
  '(',
  oneOf([
    /[-−–]?/.source + FIGURES + /(?: ?(?:€|euros?|EUR))?(?: ?TTC)?/.source,
    /\(/.source + MONEY + /\)(?: ?€)?/.source,
    MONEY + /[-−]/.source,
    FIGURES + /[-−](?: ?€)?/.source,
    FIGURES +
      / ?(?:k ?€(?: ?TTC)?|k|M ?€|\$|£|(?:€|euros?)? ?(?:\/|par) ?(?:an|mois|jour|semaine|heure|h|séance|personne|pers|enfant)(?!\p{L}))/u
        .source,
    /- ?€/.source,
  ]),
  ')',
].join('');
export const LABEL = /^(.*?[^\s:=–—−-])\s*([:=–—−-]?)\s+/.source;
/** Words that an amount ends. */
export const LAST = new RegExp(LABEL + AMOUNT + /$/.source, 'iu');
/** « Achats 950 Ventes 300 »: what stands before the first amount that another label follows. */
export const TWO_FACES = new RegExp(
  LABEL + AMOUNT + /\s+((?:\d{2,5}\s+[-–]?\s*)?(?!TTC\b)\p{Lu}.*)$/u.source,
  'u',
);
export const DASH = /[–—−-]/;
/** Figures that count money, and nothing else. */
export const SURE = /[.,]\d\d|€/u;

/** A pattern of several. Patterns stand in the code as such: a text would be typeset in a page. */
function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}
