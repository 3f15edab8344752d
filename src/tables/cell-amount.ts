import type { Cents } from '../rules/money/money.ts';
import { type AmountError, centsOf, readAmount } from '../rules/money/read-amount.ts';
import type { Cell } from './cells.ts';
import { notedAmount } from './noted-amount.ts';

/** Why what stands in a cell is no amount, by the name of what it is instead. */
export type CellAmountError = AmountError | keyof typeof CELL_AMOUNT_WORDS;

/** The amount of a cell, below zero where it takes away, or why there is none. */
export type CellAmount = { cents: Cents } | { error: CellAmountError };

/** What is written instead of an amount, and what to write. */
export const CELL_AMOUNT_WORDS = {
  formula: 'Une formule, au lieu d’un nombre.',
  'cell-error': 'Cette cellule est en erreur dans le tableur : corrigez-la, puis recommencez.',
  thousands: 'Un montant en milliers : écrivez-le en entier, comme 12 000.',
  percentage: 'Un pourcentage, au lieu d’un montant.',
  date: 'Une date, au lieu d’un montant.',
  rate: 'Un prix par mois, par heure ou par personne : écrivez le montant entier.',
  calculation: 'Un calcul : écrivez son résultat.',
  several: 'Plusieurs montants dans une cellule : gardez-en un.',
  currency: 'Un montant qui n’est pas en euros.',
  identifier: 'Un numéro (téléphone, Siret…), au lieu d’un montant.',
  worded: 'Un montant à mettre au net : écrivez le nombre seul, et le reste dans le libellé.',
} as const;

/** What is no amount, the surest first. */
const INSTEAD: readonly [CellAmountError, RegExp][] = [
  ['formula', /^=/],
  ['cell-error', /^#[a-zà-ÿ/0!?]+$|^err\s?:\s?\d+$/i],
  ['thousands', /\d ?(?:k|m|M€|milliers?|millions?)(?: ?(?:€|eur|euros?))?(?: ?(?:ttc|ht))?$|\d k€/i],
  ['percentage', /\d ?%$/],
  ['date', /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$|^\d{4}-\d\d-\d\d$/],
  [
    'rate',
    /\d ?(?:€|eur(?:os?)?)? ?\(?(?:\/|par ) ?(?:an|mois|jour|semaine|heure|h|j|séance|personne|pers|unité|km|enfant)(?![a-zà-ÿ])/i,
  ],
  ['calculation', /\d(?: ?€)? ?[x×*+=] ?\d|\d(?: ?€)? ?\/ ?\d/i],
  ['several', /\d(?: ?€)?(?: (?:à|ou|et) | ?[-–—;|+]| ?\(?dont ).*\d/i],
  ['currency', /[$£¥]|\d ?(?:chf|usd|gbp|cad|jpy|xof|xaf|mad|dzd|tnd|francs?|f cfa|xpf|dollars?)\b/i],
];

const IN_WORDS: ReadonlySet<CellAmountError> = new Set(['formula', 'cell-error', 'currency']);

const PLAIN = /^(\d{1,3})(?: ?(\d{3}))?(?:,(\d\d?))?$/;

/** No amount is longer, whatever is written around it. */
const LONGEST = 200;
/** Nor are words that stand for none: « pour mémoire », « mis à disposition ». */
const LONGEST_NOTHING = 24;
const NOTHING = /^(?:n[ée]ant|rien|sans|n\/?a|s\.?o\.?|n\.?c\.?|\/|x)$/i;
const FREE = /^(?:gratuit|offert|sans frais|à titre gratuit|mis à disposition|pm|p\.m\.|pour mémoire)e?s?$/i;
/** What people write around an amount without changing it: « env. », a call to a note. */
const BEFORE = /^(?:\+|env(?:iron|\.)?|[~≈]|soit|ttc ?:?|max(?:imum|\.)?|≤) ?(?=[\d€.,])/i;
const AFTER =
  /^(.*[\d€A-Z]) ?(?:\*+|[¹²³]|\((?:\d|[a-z]|\*+|estimée?|estimation|devis|prévue?|ttc|ht)\)|environ|max(?:imum|\.)?)$/i;

/** Reads the amount of a cell as people write it, wider than a field: what it is instead is refused by its name. */
export function cellAmount(cell: Cell): CellAmount {
  if (typeof cell === 'number') return centsOf(cell);
  // As most are written.
  const [, first, next = '', decimals = '0'] = PLAIN.exec(cell ?? '') ?? [];
  if (first !== undefined) return centsOf(Number(`${first}${next}.${decimals}`));
  if ((cell ?? '').length > 5 * LONGEST) return { error: 'not-a-number' };
  const text = (cell ?? '')
    .replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2060]+/g, ' ')
    .trim();
  if (text.length > LONGEST) return { error: 'not-a-number' };
  // Most cells are words, and a table has thousands.
  if (text.length > LONGEST_NOTHING && !/\d/.test(text)) return { error: insteadOf(text) ?? 'not-a-number' };
  const plain = text
    .replace(BEFORE, '')
    .replace(AFTER, '$1')
    .replace(/€uros?/i, '€')
    .replace(/(\d)[.,][-–—]{2}(?= ?€?$)/, '$1')
    .replace(/^([\d ]*\d) ?€ ?(\d\d)$/, '$1,$2');
  const reading = readAmount(plain);
  if ('cents' in reading) return reading;
  if (reading.error !== 'not-a-number') return reading;
  if (NOTHING.test(plain)) return { error: 'empty' };
  if (FREE.test(plain)) return { cents: 0 };
  const noted = notedAmount(text);
  if (noted?.sure) return { cents: noted.cents };
  return {
    error:
      insteadOf(text) ??
      (noted !== null || /\d ?(?:€|euros?\b|eur\b)/i.test(text) ? 'worded' : 'not-a-number'),
  };
}

function insteadOf(text: string): CellAmountError | undefined {
  const figures = /\d/.test(text);
  return INSTEAD.find(([error, looks]) => (figures || IN_WORDS.has(error)) && looks.test(text))?.[0];
}
