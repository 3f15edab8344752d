import { fold } from '../../french/fold.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../cells.ts';
import { cellAmount } from '../cell-amount.ts';
import { figuresApart } from './figures-apart.ts';
import { DASH, LAST, SURE, TWO_FACES } from './line-amounts.ts';
import { linePair } from './line-pair.ts';

/** « Salle 30 € l’heure Caf », « Repas 30 x »: words of two faces, or a part of a sum, before an amount. */
const TWO_LABELS = /\d[.,]\d\d(?!\d)|\d ?(?:€|[kK])|\d ?[x×*]|\d (?:à|ou|et)$/u;
/** « Salle – Caf », « Salle néant Caf »: so do they, where one amount follows. */
const NO_FIRST = /\s(?:[-–—−]|néant|gratuite?|offerte?|p\.?m\.?|PM|\d\S{0,3}|\S*\))\s+\p{Lu}/u;
/** « 62 - Autres services »: the dash of its account parts no faces. */
const NUMBERED = /^[678]\d{1,5} ?[-–—−] /;
/** « 900 744 » : an amount, or an amount and the account of the next label. */
const ACCOUNT_LAST = /^(.*\d) ([678]\d\d)$/;
/** Lines whose last figures count no money: a telephone, a Siret, an IBAN, a post code, a page, a date, a year. */
const NO_AMOUNT = [
  /(?:\+33 ?|\b0)[1-9](?:[ .-]?\d\d){4}\b/,
  /\b(?:siret|siren|rna|ape|naf|iban|bic|rib|swift)\b/,
  /\bfr\d\d(?: ?[a-z0-9]{4}){2,}/,
  /\b\d{3} ?\d{3} ?\d{3} ?\d{5}\b/,
  /^\W*(?:code postal|c\.?p\.?|cedex)\b|\bcedex\b/,
  /^\W*(?:page|p\.|folio|feuillet) ?\d+(?: ?(?:\/|sur|-) ?\d+)?\W*$/,
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|loi(?: (?:de|du))?|annees?|exercices?|saisons?|rentree|budget|previsionnel(?:le)?s?|previsions?|programme|depuis|version|ete|hiver|printemps|automne) (?:(?:de |du )?l'annee |de |du |en )?(?:19|20)\d\d(?: ?[-\/] ?(?:20)?\d\d)?\W*$/,
  // The titles of the columns, the last of a year.
  /^(?:(?:n°|comptes?|libelles?|intitules?|designations?|natures?|postes?|objets?|montants?|charges|depenses|produits|recettes|prevue?s?|previsionnel(?:le)?s?|realisee?s?|budget|bp|annee|exercice|en|de|du|des|la) ){2,}(?:19|20)\d\d\W*$/,
  /\b(?:n°|numero|no) ?\d[\d -]*$/,
  // The head of a message.
  /^\W*(?:de|a|cci?|envoye|objet|sujet|from|to|sent|subject) ?:/,
];
/** « Goûters : 150 (30 enfants) »: a mark parts the words from what begins as an amount. */
const MARKED = /^(.*?\p{L}[^:=]*?) ?[:=] ?(\d[\d .,]*(?:(?:€|euros?\b).*|\(.*))$/iu;
/** « Achats 500 € (dont 200 € de jeux) », « Achats 500 € environ », « Achats 500 € ? », and no sentence. */
const NOTED =
  /^(?!(?:nous|je|on|vous|ils?|elles?)\b)((?:\S+ ){1,5}?)(\d[\d .,]*(?:€|euros?)(?: \([^()]*\)| ?(?:environ|env\.?|\?)))$/iu;
/** « Achats 500 € ; » and, at the end of such a list, « Jeux 40 €. »: elsewhere a full stop ends a sentence. */
const END_OF_ITEM = /(\d ?(?:€|euros?)(?: ?TTC)?) ?([;.])$/iu;
/** « Repas : 12 € x 30 », « Salle 300 à 400 € »: what is written is no amount yet. */
const REST_OF_SUM =
  /^(.*?\p{L}.*?) ?[:=]? ?(\d[\d .,]*(?:€|euros?)? ?(?:x|×|\*|\+|à|ou) ?)(\d[\d .,]*(?:€|euros?)?)$/iu;
const LONGEST_LINE = 400;
/** Three titles and a heading of eight cells, then a row. */
const LAST_FIRST = 20;
/** One cell a line: nine make the longest rows that are looked for. */
const MOST_LINES = 9 * (MOST_ROWS + 1);
const ONE_FACE =
  /\b(?:charges?|depenses?|emplois)\b.*\b(?:produits?|recettes?|ressources?)\b|\b(?:produits?|recettes?|ressources?)\b.*\b(?:charges?|depenses?)\b/;

/** Rows of cells, and those whose numbers read in two ways, whole, by their number counted from 1. */
export interface LooseRows {
  rows: string[][];
  wrong?: ReadonlyMap<number, string>;
  /** Whether lines that hold something follow those that were looked at. */
  cut?: boolean;
  /** Whether each cell stood on a line of its own. */
  apart?: boolean;
}

/** The rows of lines that no mark parts: aligned by spaces, one cell a line, or words that an amount ends. */
export function looseRows(lines: readonly string[]): LooseRows {
  const first = firstFilled(lines, MOST_ROWS + 1);
  const rows = aligned(first);
  if (rows) return { rows, cut: first.length < lines.length };
  const cells = firstFilled(lines, MOST_LINES);
  const found = oneCellALine(cells);
  return found
    ? { rows: found, cut: cells.length < lines.length, apart: true }
    : { ...flowing(first), cut: first.length < lines.length };
}

/** The first lines, up to so many that hold something, without the spaces that end them. */
function firstFilled(lines: readonly string[], most: number): string[] {
  const found: string[] = [];
  let left = most;
  for (const line of lines) {
    if (left === 0) break;
    const plain = line.replace(/\u00a0/g, ' ').trimEnd();
    if (plain !== '') left -= 1;
    found.push(plain);
  }
  return found;
}

/** « Salle     450 »: cells that two spaces or more part, put under one another where their lines are. */
function aligned(lines: readonly string[]): string[][] | null {
  const filled = lines.filter((line) => line.trim() !== '');
  const parted = filled.filter((line) => /\S {2,}\S/.test(line));
  if (parted.length < 2 || parted.length * 2 <= filled.length) return null;
  const tokens = lines.map((line) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({ text: found[0], start: found.index })),
  );
  const most = tokens.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (most > MOST_COLUMNS) return null;
  const columns = columnsOf(tokens.filter(({ length }) => length > 1));
  const places = tokens.map((row) =>
    row.map(({ text, start }) =>
      columns.findIndex(([first, last]) => start < last && start + text.length > first),
    ),
  );
  const apart = places.every((row) => row.length < 2 || new Set(row).size === row.length);
  // Spaces that align nothing still part the cells.
  if (columns.length !== most || !apart) return tokens.map((row) => row.map(({ text }) => text));
  return tokens.map((row, i) => {
    const cells: string[] = [];
    row.forEach(({ text }, at) => {
      cells[Math.max(0, places[i]?.[at] ?? 0)] = text;
    });
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** Where the columns stand: what some row covers, apart from what none does. */
function columnsOf(rows: readonly (readonly { text: string; start: number }[])[]): [number, number][] {
  const spans = rows
    .flatMap((row) => row.map(({ text, start }): [number, number] => [start, start + text.length]))
    .sort((a, b) => a[0] - b[0]);
  const columns: [number, number][] = [];
  for (const [first, last] of spans) {
    const open = columns.at(-1);
    if (open && first < open[1]) open[1] = Math.max(open[1], last);
    else columns.push([first, last]);
  }
  return columns;
}

/** A table whose cells came one under the other, as from a message: rows of as many lines as it has columns. */
function oneCellALine(lines: readonly string[]): string[][] | null {
  const cells = lines.map((line) => line.trim()).filter((line) => line !== '');
  const isAmount = (cell: string) => !/^\p{L}/u.test(cell) && 'cents' in cellAmount(cell);
  // The titles, and the words of a first row, stand before it.
  if (!cells.slice(0, LAST_FIRST).some(isAmount)) return null;
  const amounts = cells.map(isAmount);
  const first = amounts.indexOf(true);
  if (first < 1 || amounts.filter(Boolean).length < 2) return null;
  for (let titles = 0; titles < 3; titles += 1)
    for (let size = 2; size <= 8; size += 1) {
      // The headings take a row, then the first amount stands in its column.
      const column = first - titles - size;
      if (column >= 1 && column < size && everyRow(amounts, titles + size, size, column))
        return [...cells.slice(0, titles).map((cell) => [cell]), ...inRows(cells.slice(titles), size)];
    }
  for (let size = first + 1; size <= 4; size += 1)
    if (everyRow(amounts, 0, size, first)) return inRows(cells, size);
  return null;
}

/** Whether an amount stands in that column of every row, and words before it. */
function everyRow(amounts: readonly boolean[], from: number, size: number, column: number): boolean {
  const rest = amounts.slice(from);
  if (rest.length < size || rest.length % size !== 0) return false;
  const wordsAt = column - 1;
  return rest.every((amount, i) => {
    const at = i % size;
    return at === column ? amount : at === wordsAt ? !amount : true;
  });
}

function inRows(cells: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(cells.length / size) }, (_, i) =>
    cells.slice(i * size, (i + 1) * size),
  );
}

/** Words that an amount ends, as in a message or a PDF; two faces in one line are parted where their lines tell so. */
function flowing(lines: readonly string[]): LooseRows {
  const listed = lines.some((line) => END_OF_ITEM.exec(line)?.[2] === ';');
  const short = lines.map((line) =>
    line.length > LONGEST_LINE || NO_AMOUNT.some((looks) => looks.test(fold(line)))
      ? ''
      : worded(line, listed),
  );
  const ended = short.filter((line) => LAST.test(line));
  const faced = ended.flatMap((line) => {
    const [, label = '', , amount = '', rest = ''] = TWO_FACES.exec(line) ?? [];
    return label === '' ? [] : [{ label, amount, rest }];
  });
  // A dash in most lines parts words from amounts; in a few, it may be a minus.
  const dashed = ended.filter((line) => DASH.test(LAST.exec(line)?.[2] ?? '')).length * 2 > ended.length;
  const pairs = short.map((line) => (LAST.test(line) ? linePair(line) : null));
  const two =
    pairs.some((pair) => pair?.sure && !pair.several) ||
    (faced.length > 0 &&
      (short.some((line) => ONE_FACE.test(fold(line))) ||
        faced.length * 2 > ended.length ||
        faced.some(({ amount }) => SURE.test(amount))));
  // Both faces carry accounts where all lines that read in one way do.
  const sure = faced.filter(({ amount }) => !ACCOUNT_LAST.test(amount));
  const accounts = sure.some(({ rest }) => /^\d/.test(rest)) && sure.every(hasAccounts);
  const wrong = new Map<number, string>();
  const rows = lines.map((line, i) => {
    const words = (short[i] ?? '').replace(/^[-•*·–] (?=\S)/u, '');
    if (words === '') return [line.trim().slice(0, 32_000)];
    const pair = pairs[i] ?? null;
    const [, label = '', mark = '', figures = '', rest = ''] =
      (two && (TWO_FACES.exec(words) ?? pair?.found)) || [];
    const alone = label === '' ? (LAST.exec(words)?.[1] ?? '') : '';
    const unsure = two
      ? TWO_LABELS.test(label || alone) || NO_FIRST.test(alone.replace(NUMBERED, ''))
      : pair !== null;
    if (unsure || pair?.several) {
      wrong.set(i + 1, words);
      return [];
    }
    if (label === '') return oneFace(words, dashed) ?? [words];
    const amount = withMark(figures, mark, dashed);
    const right = (face: string) => oneFace(face, dashed) ?? [face];
    const [, first = '', account = ''] = (!/^total/i.test(rest) && ACCOUNT_LAST.exec(amount)) || [];
    if (first === '') return [label, amount, ...right(rest)];
    if (accounts && /^\d/.test(label)) return [label, first, ...right(`${account} ${rest}`)];
    wrong.set(i + 1, words);
    return [];
  });
  if (two) return { rows, wrong };
  const apart = figuresApart(rows);
  for (const i of apart.twoWays) {
    wrong.set(i + 1, short[i] ?? '');
    apart.rows[i] = [];
  }
  return { rows: apart.rows, wrong };
}

function hasAccounts({ label, rest }: { label: string; rest: string }): boolean {
  return (/^\d/.test(label) && /^\d/.test(rest)) || /^total/i.test(rest);
}

/** A line that holds words beside its amounts; an amount alone is whole, and never parted. */
function worded(line: string, listed: boolean): string {
  const text = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([:=]) ?[-−–] ?(?=\d)/g, '$1 -')
    .replace(/ [-−–] ?€ ?(?=\d)/g, ' -');
  const item = listed ? text.replace(END_OF_ITEM, '$1') : text;
  return 'error' in cellAmount(item) && /\p{L}{2}/u.test(item) ? item : '';
}

/** « Geste commercial - 100 € »: a dash that parts nothing in the other lines is a minus. */
function withMark(amount: string, mark: string, dashed: boolean): string {
  return !dashed && DASH.test(mark) && /^\d/.test(amount) ? `-${amount}` : amount;
}

function oneFace(line: string, dashed: boolean): [string, string] | null {
  const [, before, figures, after] = REST_OF_SUM.exec(line) ?? [];
  if (before !== undefined) return [before, `${figures ?? ''}${after ?? ''}`];
  const [, words = '', mark = '', last = ''] = LAST.exec(line) ?? [];
  // « Achats 500 € (50 €) »: a note, and no amount below zero.
  if (/\p{L}/u.test(words) && !(last.startsWith('(') && /[\d€]$/.test(words)))
    return [words.trim(), withMark(last, mark, dashed)];
  const [, label, amount] = MARKED.exec(line) ?? NOTED.exec(line) ?? [];
  return label !== undefined && amount !== undefined && /\p{L}/u.test(label) ? [label.trim(), amount] : null;
}
