import type { Cents } from '../../../rules/money/money.ts';
import { MOST_LABEL } from '../../../rules/work/bounds.ts';
import type { Strand } from '../../../schemas/strand.ts';
import { readStrandCell, strandInWords } from '../../read-cells.ts';
import { cellAmount } from '../../cell-amount.ts';
import { partAccount } from './account-label.ts';
import { amountAt, isDetailed } from '../columns/made-amounts.ts';
import type { Face } from '../columns/faces.ts';
import { type SavedTexts, savedTexts } from '../columns/own-tables.ts';
import { type CellFault, type Grid, type Look, at, comparedTo } from '../grid.ts';
import type { Zone } from '../columns/headings.ts';
import {
  isAbout,
  isClassName,
  isIncome,
  isInKind,
  isNumberedInKind,
  mayBeInKind,
  nameOf,
  type RowName,
} from './row-words.ts';
import { discountIn, isShare } from './taken-away.ts';
import { roleOf, type Side, sideMark } from '../columns/title-words.ts';

/** What stops a row from being read. */
export type RowFault = CellFault | 'cell' | 'no-label' | 'label-too-long' | 'split-decimals';

/** A row of a face: its words and its amount. */
export interface Item {
  /** Names the row and the face, for what the reader decides of it. */
  key: string;
  sheet: number;
  /** Counted from 1, as a spreadsheet does. */
  row: number;
  /** The cell of its amount, « B7 »; empty where several make it. */
  cell: string;
  name: RowName;
  side: Side;
  /** Whether its words name the side of a total. */
  told: boolean;
  /** Whether the side comes from the words of the label alone, against its face. */
  guessed: boolean;
  inKind: boolean;
  /** Whether it may as well be a cost. */
  maybeInKind: boolean;
  /** Whether it tells about the project, not about money. */
  about: boolean;
  /** The question that its list waits for: a second one, of a side that nothing says. */
  list: string | null;
  label: string;
  /** The same, as it is compared. */
  plain: string;
  /** How many blanks stand before its words. */
  indent: number;
  /** The account as it is written. */
  number: string | null;
  /** Below zero, what is taken away. */
  cents: Cents | null;
  fault: RowFault | null;
  strand: Strand | null;
  /** What the strand column says, where it names none. */
  strandText: string;
  category: string;
  /** Which of the faces of one side, where a part has several: each has totals of its own. */
  block: number;
  /** Whether the face holds both sides, told apart by the accounts. */
  mixed: boolean;
  /** Whether this guide saved it: nothing in it is to be guessed. */
  own: boolean;
  /** Whether it was written below zero, as were all those of its side. */
  turned?: boolean;
  /** What this guide saved of it besides. */
  saved?: SavedTexts | null;
}

/** « Volet 1.1 », and no more: the title of the lines below, whatever it says they add up to. */
const STRAND_ALONE = /^(?:v(?:olet)?|a(?:xe)?)[\d.,:\s-]*(?:v(?:olet)?)?[\d.,:\s-]*$/i;

/** What goes on from a row to the next, within a face. */
interface State {
  side: Side;
  inKind: boolean;
  category: string;
  /** The last account of two figures: those that follow rise from it. */
  last: string | null;
}

/** The rows of a zone, face by face, in the order of the table. */
export function itemsOf(
  grid: Grid,
  sheet: number,
  zone: Zone,
  faces: readonly Face[],
  budget: { strand: Strand | null; first: number },
): Item[] {
  const states = faces.map(({ side }): State => ({
    side: side === 'mixed' ? 'charges' : side,
    inKind: false,
    category: '',
    last: null,
  }));
  const items: Item[] = [];
  let strand = budget.strand;
  let above = zone.heading.length === 0;
  for (let row = zone.first; row < zone.end; row++) {
    const found = faces.flatMap((face, i) => {
      const state = states[i];
      const read =
        state &&
        itemOf(grid, sheet, row, {
          face,
          titles: zone.titles,
          end: zone.end,
          index: budget.first + i,
          state,
        });
      if (!read) return [];
      const item = isGivenBack(read, face, faces) ? { ...read, cents: -(read.cents ?? 0) } : read;
      // The words that stand over the amounts of an untitled table are titles that nobody knows.
      const title = above && item.fault === 'not-a-number';
      const about =
        title || (face.own === null && item.name === 'plain' && (tellsAbout(item, above) || isFact(item)));
      return [{ item: about ? { ...item, cents: null, fault: null, about: !title } : item, face, state }];
    });
    const [only] = found.length === 1 ? found : [];
    const words =
      only && only.face.own === null && (only.item.cents === null || STRAND_ALONE.test(only.item.label))
        ? only.item.label
        : '';
    strand = (words && (strandInWords(words) ?? readStrandCell(words))) || strand;
    for (const { item, face, state } of found) {
      follow(item, state, states, faces.filter(({ labels: [first] }) => first === face.labels[0]).length > 1);
      items.push({ ...item, block: blockOf(faces, face), strand: item.strand ?? face.named ?? strand });
    }
    above &&= found.every(({ item }) => item.cents === null);
  }
  return withoutEchoes(items, faces, budget.first);
}

/** Where a row is read: a face, and what goes on in it. */
interface Where {
  face: Face;
  titles: readonly string[];
  /** Where its part ends. */
  end: number;
  index: number;
  state: State;
}

function itemOf(grid: Grid, sheet: number, row: number, where: Where): Item | null {
  const { face, titles, end, index, state } = where;
  if (face.own !== null) return ownItem(grid, sheet, row, where, face.own);
  const cell = (column: number | null): Look | null => (column === null ? null : at(grid, row, column));
  const amount = amountAt(grid, row, face.amounts);
  const labelLook = labelOf(grid, row, face);
  const own = cell(face.category)?.text ?? '';
  if (own !== '') state.category = own;
  const accountText = cell(face.account)?.text ?? '';
  if (amount.kind === 'blank' && labelLook === null && accountText === '') return null;
  const inColumn = partAccount(accountText);
  const { number, label } = numbered(labelLook?.text ?? '', inColumn.account, face.side, own, state);
  const words =
    label || (labelLook === null ? inColumn.label : '') || (amount.kind === 'blank' ? '' : state.category);
  const total = writtenAmount(amount, words);
  const text = total?.label ?? words;
  const cents = total?.cents ?? amount.cents;
  const plain = text === labelLook?.text ? labelLook.plain : comparedTo(text);
  const hasAmount = cents !== null || amount.kind === 'fault';
  const named = nameOf(text, plain, hasAmount, number !== null);
  const isHead = named.name === 'plain' && isDetailed(grid, row, end, face.amounts);
  const { name, side: told } = isHead ? { ...named, name: 'subtotal' as const } : named;
  const strandText = cell(face.strand)?.text ?? '';
  const marked = sideMark(cell(face.sides)?.plain ?? '');
  const side = told ?? marked ?? sideOfNumber(number) ?? state.side;
  const guessed = name === 'plain' && number === null && side === 'charges' && isIncome(plain);
  return {
    key: `${String(sheet)}:${String(row + 1)}:${String(index)}`,
    sheet,
    row: grid.numberOf(row),
    cell: cellOf(grid, row, face.amounts.chosen),
    name,
    side: guessed ? 'resources' : side,
    told: told !== null,
    guessed,
    inKind: isKind(name, number, state.inKind || face.inKind, plain),
    maybeInKind:
      name === 'plain' && number === null && cents !== null && mayBeInKind(plain) && !isInKind(plain),
    about: false,
    list: null,
    label: text,
    plain,
    indent: labelLook?.indent ?? 0,
    number,
    cents,
    fault: total
      ? null
      : (faultOf(amount, text, name, grid.faults.has(grid.numberOf(row))) ??
        splitFault(grid, row, face, titles)),
    strand: readStrandCell(strandText) ?? strandInWords(strandText),
    strandText,
    category: state.category,
    block: 0,
    mixed: face.side === 'mixed',
    own: false,
  };
}

/** A line of a table that this guide saved, as it stands: its total alone leaves the last words blank. */
function ownItem(
  grid: Grid,
  sheet: number,
  row: number,
  { face, titles, index }: Where,
  own: number,
): Item | null {
  if ((grid.rows[row] ?? []).length === 0) return null;
  const textIn = (column: number | null) => (column === null ? '' : grid.textAt(row, column));
  const amount = ownAmount(at(grid, row, face.amounts.chosen));
  const label = textIn(0);
  const { account } = partAccount(textIn(face.account));
  const name = textIn(own) === '' ? 'general' : 'plain';
  const strandText = textIn(face.strand);
  return {
    ...{ key: `${String(sheet)}:${String(row + 1)}:${String(index)}`, sheet, row: grid.numberOf(row) },
    cell: cellOf(grid, row, face.amounts.chosen),
    ...{ name, side: face.side === 'resources' ? 'resources' : 'charges', told: true, guessed: false },
    ...{
      inKind: account?.startsWith('8') ?? false,
      maybeInKind: false,
      about: false,
      list: null,
      label,
      plain: comparedTo(label),
      indent: 0,
      number: account,
    },
    cents: amount.cents,
    // Their total may be more than any line.
    fault: name === 'general' ? null : faultOf(amount, label, name, grid.faults.has(grid.numberOf(row))),
    ...{ strand: readStrandCell(strandText), strandText, category: textIn(face.category) },
    ...{ block: 0, mixed: false, own: true, saved: savedTexts(titles, textIn) },
  };
}

/** An amount that this guide wrote is one, were it like a date or a Siren. */
function ownAmount(look: Look): Look {
  const reading = look.kind === 'other' ? cellAmount(look.text) : null;
  return reading && 'cents' in reading
    ? { ...look, kind: 'amount', cents: reading.cents, fault: null }
    : look;
}

/** The words of a row: in the likeliest column, else in the next; figures, where there are only figures. */
function labelOf(grid: Grid, row: number, { labels }: Face): Look | null {
  const looks = labels.map((column) => at(grid, row, column));
  return looks.find(({ kind }) => kind === 'words') ?? looks.find(({ kind }) => kind !== 'blank') ?? null;
}

/** The account of a row, from its own column, or from before its label. */
function numbered(
  text: string,
  inColumn: string | null,
  side: Face['side'],
  category: string,
  { inKind, last }: State,
) {
  const { account, label, sure } = partAccount(text);
  if (account === null || label === '')
    return { number: inColumn ?? partAccount(category).account, label: text };
  if (inColumn !== null)
    return { number: inColumn, label: account.startsWith(inColumn) || inColumn === account ? label : text };
  const plain = comparedTo(label);
  // « 70 Ballons » is an expense: figures with no mark after them are an account where the table says nothing else,
  // or where they rise from another, « 60 Achats », of the same class.
  const agrees = side === 'mixed' || sideOfNumber(account) === side;
  if (
    sure ||
    (agrees &&
      (account.length > 2 ||
        inKind ||
        isClassName(plain) ||
        isNumberedInKind(account, plain) ||
        (last !== null && account > last && account[0] === last[0])))
  )
    return { number: account, label };
  return { number: null, label: text };
}

function sideOfNumber(number: string | null): Side | null {
  if (number === null) return null;
  return /^(?:7|87)/.test(number) ? 'resources' : 'charges';
}

function isKind(name: RowName, number: string | null, section: boolean, plain: string): boolean {
  if (number !== null) return /^8/.test(number);
  return section || (name === 'plain' && isInKind(plain));
}

function faultOf(amount: Look, label: string, name: RowName, spoilt: boolean): RowFault | null {
  if (name === 'section' || name === 'in-kind-section') return null;
  if (spoilt) return 'cell';
  if (amount.kind === 'blank' && isShare(comparedTo(label))) return 'percentage';
  if (amount.kind === 'fault') return amount.fault;
  if (amount.kind === 'other' && label !== '') return amount.fault;
  if (
    amount.kind === 'words' &&
    (hasFigures(amount) || (label !== '' && (roleOf(amount.plain) === null || isInLetters(amount))))
  )
    return amount.fault ?? 'not-a-number';
  return amount.cents !== null && label.length > MOST_LABEL ? 'label-too-long' : null;
}

/** « Total : 1 400 € », « Remise (50) » in one cell, of the words or of the amounts. */
function writtenAmount(amount: Look, words: string): { label: string; cents: Cents } | null {
  const less = amount.kind === 'blank' ? discountIn(words) : null;
  const taken = cellAmount(less?.written ?? null);
  if (less && 'cents' in taken) return { label: less.label, cents: taken.cents };
  const whole = words === '' && amount.kind === 'words' ? amount.text : amount.kind === 'blank' ? words : '';
  const [, label = '', figures = ''] =
    /^(.*?\p{L}.*?) ?(?:[:=] ?(?=\d)| (?=\d[\d .,]*(?:€|eur)))(\d.*)$/iu.exec(whole) ?? [];
  const reading = cellAmount(figures);
  if (!('cents' in reading)) return null;
  const { name } = nameOf(label, comparedTo(label), true);
  return name === 'general' || name === 'subtotal' ? { label, cents: reading.cents } : null;
}

/** Figures that are no year: « 10 séances à 120 € », never « Budget 2027 ». */
function hasFigures({ plain }: Look): boolean {
  return /\d/.test(plain.replace(/\b(?:19|20)\d\d\b/g, ''));
}

/** « Trois cents euros ». */
function isInLetters({ plain }: Look): boolean {
  return /\b(?:cents?|mille|vingts?|trente|quarante|cinquante|soixante|dix|onze|douze|quinze|seize|deux|trois|quatre|cinq|six|sept|huit|neuf)\b.* euros?$/.test(
    plain,
  );
}

function splitFault(grid: Grid, row: number, { amounts }: Face, titles: readonly string[]): RowFault | null {
  return isSplit(grid, row, amounts.chosen, titles) ? 'split-decimals' : null;
}

/** « 450,00 » that was parted at its comma: two figures alone in the next column, as text, after a whole number. */
function isSplit(grid: Grid, row: number, column: number, titles: readonly string[]): boolean {
  if (titles[column + 1]) return false;
  const [whole, next, after] = [column, column + 1, column + 2].map((each) => at(grid, row, each));
  return (
    /^\d+$/.test(whole?.text ?? '') &&
    /^\d\d$/.test(next?.text ?? '') &&
    after?.kind === 'blank' &&
    column + 2 === grid.width
  );
}

/** The rank of a face among those of its side, when they share no words. */
function blockOf(faces: readonly Face[], face: Face): number {
  return faces.filter(({ side }) => side === face.side).indexOf(face);
}

/** What is counted and is no money: « Nombre de familles ; 25 »; above a table without titles, « Année ; 2027 ». */
function tellsAbout({ plain, number }: Item, above: boolean): boolean {
  return number === null && isAbout(plain, above);
}

/** « Date », « Tél. du trésorier », « Part de la Caf », over what they name: no amount was meant. */
function isFact({ plain, fault, number }: Item): boolean {
  if (number !== null) return false;
  if (fault === 'date') return /^(?:dates?\b|le$|fait )/.test(plain);
  if (fault === 'identifier') return /^(?:tel|portable|mobile|fax|siret|siren|rna|iban|n°)\b/.test(plain);
  return fault === 'percentage' && /^(?:part|taux|pourcentage|soit)\b/.test(plain);
}

/** What a row changes for those below it. Where two faces share their words, an account is of one of them, and says nothing of the other. */
function follow(item: Item, state: State, states: readonly State[], shared: boolean) {
  if (item.number?.length === 2) state.last = item.number;
  if (item.name === 'section') {
    state.side = item.side;
    state.inKind = item.number?.startsWith('8') ?? false;
  } else if (item.name === 'in-kind-section') for (const each of states) each.inKind = true;
  else if (item.name === 'general' && state.inKind) state.inKind = false;
  // An account that the category gives is of its own line alone.
  else if (item.number !== null && partAccount(item.category).account !== item.number) {
    if (!shared) state.side = item.side;
    // A class opens its part; « 864 » alone, in a budget that has no class 86, is its own line.
    state.inKind &&= item.inKind;
    if (item.number.length === 2) state.inKind = item.inKind;
  }
}

/** The credit of an account of expenses, or the debit of one of products, in columns that share their words: it lessens them. */
function isGivenBack({ name, number, cents, own }: Item, face: Face, faces: readonly Face[]): boolean {
  const side = sideOfNumber(number);
  if (own || name !== 'plain' || (cents ?? 0) <= 0 || face.side === 'mixed' || side === null) return false;
  return (
    side !== face.side && faces.some((other) => other.side === side && other.labels[0] === face.labels[0])
  );
}

/** Two faces that share their words: the one without an amount says nothing. */
function withoutEchoes(items: readonly Item[], faces: readonly Face[], first: number): Item[] {
  const shared = new Map<number, number>();
  faces.forEach(({ labels }, i) => {
    const twin = faces.findIndex((other) => other.labels[0] === labels[0]);
    if (twin !== i) shared.set(first + i, first + twin);
  });
  if (shared.size === 0) return [...items];
  const faceOf = ({ key }: Item) => Number(key.split(':')[2]);
  const filled = new Set(
    items.filter(({ cents, fault }) => cents !== null || fault !== null).map(({ row }) => row),
  );
  return items.filter((item) =>
    item.cents !== null || item.fault !== null ? true : !filled.has(item.row) && !shared.has(faceOf(item)),
  );
}

function cellOf(grid: Grid, row: number, column: number): string {
  return column < 0 ? '' : grid.columnOf(column) + String(grid.numberOf(row));
}
