import { fold } from '../../french/fold.ts';
import { figure } from '../../french/plural.ts';
import { type Cents, showAmount } from '../../rules/money/money.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { amountAsk, headingAsk, sidesAsk, totalsAsk } from './answers.ts';
import { ROUNDING } from './rows/classes.ts';
import { at, type Grid } from './grid.ts';
import type { Item } from './rows/items.ts';
import type { Layout } from './layout.ts';
import type { LeftRow, Ledger } from './read-budget.ts';
import { headsIn } from './rows/reconcile.ts';
import { isClassName } from './rows/row-words.ts';
import type { Face } from './columns/faces.ts';
import { sideTitle } from './columns/title-words.ts';
import { thousandsAsks } from './thousands.ts';
import { SIDE_WORDS } from './reading-words.ts';

/** Words, an amount, then other words that begin as a label does. */
const JOINED = /^\P{L}*\p{L}.*\s\d{2,}(?: \d{3})*(?:[.,]\d{1,2})?\s?€?\s+(?:\d{2,4}\s*[-–]\s*)?\p{Lu}/u;

/** Something that the table leaves open, with what may be answered. What is read meanwhile follows `proposed`. */
export interface Ask {
  id: string;
  what: 'sheet' | 'columns' | 'heading' | 'amount' | 'sides' | 'side' | 'totals' | 'classes' | 'strand';
  sheet: number;
  /** Counted from 1; null where it is about the whole sheet. */
  row: number | null;
  words: string;
  options: readonly { id: string; words: string }[];
  /** The option that is read until the reader says. */
  proposed: string;
  /** The rows that explain what is asked, by their keys. */
  rows: readonly string[];
}

/** What the reader has to say before anything is added. */
export function asksOf(
  grids: readonly Grid[],
  layout: Layout,
  ledgers: readonly Ledger[],
  above: readonly LeftRow[],
): Ask[] {
  const asks = [
    ...sheetAsks(grids, layout),
    ...columnAsks(grids, layout),
    ...thousandsAsks(grids, layout),
    ...emptyAsks(grids, layout, ledgers),
    ...joinedAsks(ledgers),
    ...headingAsks(above),
    ...lineOrTitleAsks(grids, layout),
    ...ledgers.flatMap((ledger) => yearAsks(ledger, layout)),
    ...listAsks(ledgers),
    ...ledgers.flatMap(sideAsks),
    ...ledgers.flatMap(kindAsks),
    ...ledgers.flatMap((ledger) => totalsAsks(ledger)),
    ...ledgers.flatMap(doubtAsks),
    ...ledgers.flatMap((ledger) => classAsks(ledger, ledgers)),
    ...strandAsks(ledgers),
  ];
  return asks.filter(({ id }) => layout.answers[id] === undefined);
}

function sheetAsks(grids: readonly Grid[], { sheets, sheetAsked }: Layout): Ask[] {
  if (!sheetAsked) return [];
  const some = sheets.flatMap(({ parts }, i) =>
    parts.length > 0 && !(grids[i]?.hidden ?? false) ? [i] : [],
  );
  const shown = some.length > 0 ? some : sheets.map((_, i) => i);
  const options = shown.map((i) => ({ id: String(i), words: grids[i]?.name ?? '' }));
  return [
    {
      ...{ id: 'sheet', what: 'sheet', sheet: 0, row: null, rows: [] },
      words: 'Quelle feuille est le budget ?',
      options: [...options, { id: shown.join('+'), words: 'Toutes, ensemble' }],
      proposed: String(sheets.findIndex(({ read }) => read)),
    },
  ];
}

/** Nothing that looks like a line: the reader says which columns hold the words and the amounts. */
function emptyAsks(grids: readonly Grid[], { sheets }: Layout, ledgers: readonly Ledger[]): Ask[] {
  if (grids.some(({ faults }, i) => sheets[i]?.read && faults.size > 0)) return [];
  if (ledgers.some(({ items }) => items.some(({ cents, fault }) => cents !== null || fault !== null)))
    return [];
  return [
    {
      ...{ id: 'columns', what: 'columns', sheet: 0, row: null, rows: [], options: [], proposed: '' },
      words: 'Aucune ligne lisible : quelles colonnes portent le libellé et le montant ?',
    },
  ];
}

/** « Achats 950 Ventes ; 300 »: both faces of a table in one cell, as a copied PDF gives them. */
function joinedAsks(ledgers: readonly Ledger[]): Ask[] {
  const filled = ledgers.flatMap(({ items }) => items.filter(({ cents }) => cents !== null));
  const joined = filled.filter(({ label }) => JOINED.test(label));
  const [first] = joined;
  const twice = filled.some(({ label }) => /\btotal\b.*\d.*\btotal\b/i.test(label));
  if (!first || joined.length < 2 || !(twice || joined.length > filled.length * 0.8)) return [];
  return [
    {
      ...{ id: 'joined', what: 'columns', sheet: first.sheet, row: first.row, proposed: 'keep' },
      words: `« ${first.label} » : des montants sont écrits parmi les mots. Deux tableaux côte à côte sont-ils mêlés ?`,
      options: [{ id: 'keep', words: 'Non, ce sont des libellés' }],
      rows: joined.map(({ key }) => key),
    },
  ];
}

function columnAsks(grids: readonly Grid[], { sheets }: Layout): Ask[] {
  const asks = new Map<string, Ask>();
  sheets.forEach(({ read, parts }, sheet) => {
    if (!read) return;
    for (const part of parts) {
      const row = grids[sheet]?.numberOf(part.heading.at(-1) ?? part.first) ?? null;
      const common = { sheet, row, rows: [] };
      for (const face of part.faces) {
        const { options, asked, chosen } = face.amounts;
        if (!asked) continue;
        const id = amountAsk(sheet, face);
        asks.set(id, {
          ...{ ...common, id, what: 'amount', words: 'Quelle colonne porte le montant ?' },
          options: options.map(({ title, column }, i) => ({
            id: String(i),
            words: title || `Colonne ${String(column + 1)}`,
          })),
          proposed: String(options.findIndex(({ column }) => column === chosen)),
        });
      }
      const titled = new Set(part.titles.map(sideTitle).filter(Boolean));
      if (
        titled.size > 1 &&
        new Set(part.faces.map(({ side }) => side)).size === 1 &&
        part.faces[0]?.side !== 'mixed'
      ) {
        const id = `columns:${String(sheet)}:${String(part.first)}`;
        asks.set(id, {
          ...{ ...common, id, what: 'columns', proposed: 'keep' },
          words:
            'Les titres nomment des dépenses et des ressources, et une seule des deux est lue : quelles colonnes portent l’autre ?',
          options: [{ id: 'keep', words: 'Aucune, c’est tout' }],
        });
      }
      if (
        part.faces.length > 1 &&
        (part.faces.length > 2 ? part.faces.some(unsure) : part.faces.every(unsure))
      ) {
        const id = sidesAsk(sheet, part);
        asks.set(id, {
          ...{ ...common, id, what: 'sides', words: 'Où sont les dépenses, où sont les ressources ?' },
          options: [
            { id: 'charges-first', words: 'Les dépenses à gauche' },
            { id: 'resources-first', words: 'Les ressources à gauche' },
            { id: 'charges-both', words: 'Des dépenses des deux côtés' },
          ],
          proposed: 'charges-first',
        });
      }
    }
  });
  return [...asks.values()];
}

function unsure({ sure }: Face): boolean {
  return !sure;
}

function headingAsks(above: readonly LeftRow[]): Ask[] {
  const [first] = above;
  if (!first) return [];
  return [
    {
      id: headingAsk(first.sheet),
      what: 'heading',
      sheet: first.sheet,
      row: first.row,
      rows: above.map(({ key }) => key),
      words: `Des montants sont écrits au-dessus des titres de colonnes (ligne ${figure(first.row)}). Le tableau commence-t-il sous les titres ?`,
      options: [
        { id: 'below', words: 'Oui, ces lignes n’en font pas partie' },
        { id: 'top', words: 'Non, les lire aussi' },
      ],
      proposed: 'below',
    },
  ];
}

/** « Prestataires ; 2020 »: a line, or the titles of a year. */
const LINE_OR_TITLE =
  /^(?:prestat\w+|intervenants?|partenaires?|organismes?|financeurs?|sources?|actions?|articles?|projets?|notes?|details?|objets?)\b/;

function lineOrTitleAsks(grids: readonly Grid[], { sheets }: Layout): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const [row, second] = sheets[sheet]?.parts[0]?.heading ?? [];
    if (!sheets[sheet]?.read || row === undefined || second !== undefined) return [];
    const looks = Array.from({ length: grid.width }, (_, column) => at(grid, row, column));
    const [words, year, other] = looks.filter(({ kind }) => kind !== 'blank');
    if (!words || year?.kind !== 'amount' || other || !LINE_OR_TITLE.test(words.plain)) return [];
    return [
      {
        ...{ id: headingAsk(sheet), what: 'heading', sheet, row: grid.numberOf(row), rows: [] },
        words: `« ${words.text} ; ${year.text} » (ligne ${figure(grid.numberOf(row))}) : les titres des colonnes, ou une ligne ?`,
        options: [
          { id: 'title', words: 'Des titres, et une année' },
          { id: 'line', words: 'Une ligne, et son montant' },
        ],
        proposed: 'title',
      },
    ];
  });
}

/** Rows without a title above them, whose amount may be a year. */
function yearAsks(ledger: Ledger, { sheets }: Layout): Ask[] {
  const untitled = sheets[ledger.sheet]?.parts[0]?.heading.length === 0;
  if (!untitled || ledger.checked.status === 'agrees') return [];
  const years = ledger.items.filter(
    (item) =>
      item.cents !== null && item.name !== 'general' && mayBeYear(item.cents) && !ledger.left.has(item),
  );
  return years.slice(0, 8).map(({ key, sheet, row, label, cents }) => ({
    ...{ id: `totals:${key}`, what: 'heading', sheet, row, rows: [key] },
    words: `« ${label} » (ligne ${figure(row)}) : une dépense de ${showAmount(cents ?? 0)}, ou le titre d’une année ?`,
    options: [
      { id: 'keep', words: 'Un montant' },
      { id: `leave=${key}`, words: 'Un titre' },
    ],
    proposed: 'keep',
  }));
}

function mayBeYear(cents: Cents): boolean {
  return cents % 100 === 0 && cents >= 200_000 && cents < 204_000;
}

/** A second list with a total of its own, that nothing says the side of. */
function listAsks(ledgers: readonly Ledger[]): Ask[] {
  const lists = new Map<string, Item[]>();
  for (const item of ledgers.flatMap(({ items }) => items))
    if (item.list !== null) lists.set(item.list, [...(lists.get(item.list) ?? []), item]);
  return [...lists].map(([id, items]) => {
    const [first] = items;
    return {
      ...{
        id,
        what: 'sides',
        sheet: first?.sheet ?? 0,
        row: first?.row ?? null,
        rows: items.map(({ key }) => key),
      },
      words: `Une seconde liste commence à « ${first?.label ?? ''} » (ligne ${figure(first?.row ?? 0)}), avec son propre total : des ressources, ou d’autres dépenses ?`,
      options: [
        { id: 'resources', words: SIDE_WORDS.resources },
        { id: 'charges', words: SIDE_WORDS.charges },
      ],
      proposed: 'resources',
    };
  });
}

/** Words of money that comes in, in a list of expenses that no account parts. */
function sideAsks(ledger: Ledger): Ask[] {
  return ledger.items
    .filter((item) => item.guessed && item.cents !== null && !ledger.left.has(item) && !ledger.checked.told)
    .map(({ key, sheet, row, label }) => ({
      ...{ id: `side:${key}`, what: 'side', sheet, row, rows: [key] },
      words: `« ${label} » : une ressource, ou une dépense ?`,
      options: [
        { id: 'resources', words: SIDE_WORDS.resources },
        { id: 'charges', words: SIDE_WORDS.charges },
      ],
      proposed: 'resources',
    }));
}

/** What may be lent or paid, where nothing else says which. */
function kindAsks({ items, left }: Ledger): Ask[] {
  return items
    .filter((item) => item.maybeInKind && item.cents !== null && !left.has(item))
    .map(({ key, sheet, row, label }) => ({
      ...{ id: `kind:${key}`, what: 'side', sheet, row, rows: [key] },
      words: `« ${label} » : un apport gratuit, ou une ligne du budget ?`,
      options: [
        { id: 'in-kind', words: 'Un apport gratuit, en nature' },
        { id: 'line', words: 'Une ligne du budget' },
      ],
      proposed: 'in-kind',
    }));
}

function totalsAsks({ sheet, side, checked, items, left }: Ledger): Ask[] {
  const { status, own, read, row, uncovered } = checked;
  if (status === 'none' || status === 'agrees' || (status === 'differs' && own === read)) return [];
  const common = {
    id: totalsAsk(sheet, side, items[0]?.block ?? 0),
    what: 'totals',
    sheet,
    proposed: 'keep',
  } as const;
  const named = ({ label, row: at, cents }: Item) =>
    `ligne ${figure(at)}, « ${label} », ${showAmount(cents ?? 0)}`;
  if (status === 'uncovered') {
    const keys = uncovered.map(({ key }) => key);
    return [
      {
        ...{ ...common, row: uncovered[0]?.row ?? null, rows: keys },
        words: `${SIDE_WORDS[side]} : des montants suivent le total du tableau (${uncovered.slice(0, 3).map(named).join(' ; ')}). Font-ils partie du budget ?`,
        options: [
          { id: 'keep', words: 'Non, les laisser de côté' },
          { id: `take=${keys.join(',')}`, words: 'Oui, les ajouter' },
        ],
      },
    ];
  }
  const gap = read - (own ?? 0);
  const ofBoth = row !== null && row.mixed && !row.told;
  const added = sumAdded({ items, left });
  const soFar = added === read ? '' : ' jusque-là';
  const explain = items.filter((item) => explains(item, gap, left, read === 0));
  return [
    {
      ...{ ...common, row: row?.row ?? null, rows: explain.map(({ key }) => key) },
      words: `${ofBoth ? 'Dépenses et ressources' : SIDE_WORDS[side]} : ce tableau dit ${showAmount(own ?? 0)} (ligne ${figure(row?.row ?? 0)}) ; nous lisons${soFar} ${showAmount(read)}, soit ${showAmount(Math.abs(gap))} ${gap > 0 ? 'de plus' : 'de moins'}.${negativeWords(items, gap)}`,
      options: [
        { id: 'keep', words: `Garder les lignes lues : ${showAmount(added)}` },
        ...explain.map((item) =>
          gap > 0
            ? { id: `leave=${item.key}`, words: `Laisser de côté : ${named(item)}` }
            : { id: `take=${item.key}`, words: `Ajouter : ${named(item)}` },
        ),
      ],
    },
  ];
}

/** A last row that is read as the total, and may be that of its part, or a line. */
function doubtAsks({ sheet, doubt }: Ledger): Ask[] {
  if (doubt === null) return [];
  const { by, total, more } = doubt;
  const named = `« ${total.label} » (ligne ${figure(total.row)}), ${showAmount(total.cents ?? 0)}`;
  const others = more.map(({ label, cents }) => `« ${label} », ${showAmount(cents ?? 0)}`).join(' ; ');
  const keys = more.map(({ key }) => key);
  return [
    {
      ...{ id: `totals:${total.key}`, sheet, row: total.row, rows: keys, proposed: 'keep' },
      what: by === 'sum' ? 'classes' : 'totals',
      words: `${named} : le total du tableau, ou ${by === 'sum' ? 'une ligne de plus' : 'celui des dernières lignes seules'} ?`,
      options: [
        { id: 'keep', words: 'Le total du tableau' },
        {
          id: `take=${keys.join(',')}`,
          words: by === 'sum' ? 'Une ligne, à ajouter' : `Ajouter : ${others}`,
        },
      ],
    },
  ];
}

/** What the rows that are read add up to, contributions in kind put aside. */
function sumAdded({ items, left }: Pick<Ledger, 'items' | 'left'>): Cents {
  const added = items.filter((item) => item.fault === null && !item.inKind && !left.has(item));
  return added.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}

/** Negatives are not added: where they make the difference, it is said. */
function negativeWords(items: readonly Item[], gap: Cents): string {
  if (!negativesMake(items, gap)) return '';
  const taken = items.filter(({ less }) => less !== null);
  return ` La différence est celle des montants négatifs (${taken.map(({ label }) => `« ${label} »`).join(', ')}), qui ne sont pas lus.`;
}

function negativesMake(items: readonly Item[], gap: Cents): boolean {
  const sum = items.reduce((all, { less }) => all + (less ?? 0), 0);
  return sum !== 0 && Math.abs(sum - gap) <= ROUNDING;
}

/** Whether a row alone makes the difference. */
function explains(item: Item, gap: Cents, left: Ledger['left'], alone: boolean): boolean {
  if (item.cents === null || Math.abs(item.cents - Math.abs(gap)) > ROUNDING || item.cents === 0)
    return false;
  const isTotal = item.name === 'general';
  return gap > 0 ? !left.has(item) && item.name === 'plain' : left.has(item) && (!isTotal || alone);
}

/** Without a total that settles it, rows whose amount is not the sum of the lines under them, or that may be such a sum. */
function classAsks(ledger: Ledger, ledgers: readonly Ledger[]): Ask[] {
  const { sheet, side, checked, conflicts, items, left } = ledger;
  if (checked.status === 'differs' || checked.status === 'uncovered') return [];
  const fromConflicts = conflicts.map(({ parent, under }): Ask => {
    const { key, row, label, cents } = parent;
    const sum = under.reduce((all, item) => all + (left.has(item) ? 0 : (item.cents ?? 0)), 0);
    return {
      ...{ id: `totals:${key}`, what: 'classes', sheet, row, rows: [key, ...under.map((item) => item.key)] },
      words: `« ${label} » dit ${showAmount(cents ?? 0)}, les lignes dessous font ${showAmount(sum)}. Que faut-il ajouter ?`,
      options: [
        { id: 'keep', words: 'Les lignes dessous' },
        { id: `class=${[key, ...under.map((item) => item.key)].join(',')}`, words: `« ${label} » seul` },
        { id: `take=${key}`, words: 'Les deux' },
      ],
      proposed: 'keep',
    };
  });
  if (checked.status !== 'none') return fromConflicts;
  const fromRests = items
    .filter(({ name, cents }) => name === 'rest' && cents !== null && cents > 0)
    .map(({ key, row, label, cents }): Ask => ({
      ...{ id: `totals:${key}`, what: 'side', sheet, row, rows: [key], proposed: 'keep' },
      words: `« ${label} », ${showAmount(cents ?? 0)} : une ligne du budget ?`,
      options: [
        { id: 'keep', words: 'Non, un reste' },
        { id: `take=${key}`, words: 'Oui, l’ajouter' },
      ],
    }));
  const asked = [...fromConflicts, ...fromRests];
  const lines = items.filter(
    (item) => item.name === 'plain' && !item.own && !left.has(item) && !item.inKind && (item.cents ?? 0) > 0,
  );
  const heads = headsIn(lines);
  const balanced = sumOf(ledgers, sheet, 'charges') === sumOf(ledgers, sheet, 'resources');
  const ofClass = headsIn(lines, () => false).some(({ label }) => isClassName(fold(label)));
  if (heads.length === 0 || balanced || !(ofClass || detailed(lines, heads))) return asked;
  const keys = heads.map(({ key }) => key);
  return [
    ...asked,
    {
      ...{
        id: `${totalsAsk(sheet, side, items[0]?.block ?? 0)}:sums`,
        what: 'classes',
        sheet,
        row: heads[0]?.row ?? null,
        rows: keys,
      },
      words: `Des lignes ont pour montant la somme de leurs voisines (« ${heads
        .slice(0, 3)
        .map(({ label }) => label)
        .join(' », « ')} »). Sont-elles des sous-totaux ?`,
      options: [
        { id: 'keep', words: 'Non, ce sont des lignes' },
        { id: `leave=${keys.join(',')}`, words: 'Oui, les laisser de côté' },
      ],
      proposed: 'keep',
    },
  ];
}

/** Whether such sums with what they add up are most of the table: a few fall right by chance. */
function detailed(lines: readonly Item[], heads: readonly Item[]): boolean {
  const sum = heads.reduce((all, { cents }) => all + (cents ?? 0), 0);
  const whole = lines.reduce((all, { cents }) => all + (cents ?? 0), 0);
  return sum * 2 > whole * 0.8;
}

function sumOf(ledgers: readonly Ledger[], sheet: number, side: Ledger['side']): Cents | null {
  const found = ledgers.find((ledger) => ledger.sheet === sheet && ledger.side === side);
  return found?.checked.read ?? null;
}

/** Words in the strand column that name no strand. */
function strandAsks(ledgers: readonly Ledger[]): Ask[] {
  const odd = new Map<string, Item[]>();
  for (const { items, left } of ledgers)
    for (const item of items)
      if (item.cents !== null && !left.has(item) && item.strandText !== '' && item.strand === null)
        odd.set(item.strandText, [...(odd.get(item.strandText) ?? []), item]);
  return [...odd].slice(0, 8).map(([text, items]) => ({
    ...{ id: `strand:${text}`, what: 'strand', sheet: items[0]?.sheet ?? 0, row: items[0]?.row ?? null },
    words: `« ${text} » : quel volet ?`,
    options: [...STRANDS.map((id) => ({ id, words: `Volet ${id}` })), { id: 'aucun', words: 'Aucun' }],
    proposed: 'aucun',
    rows: items.map(({ key }) => key),
  }));
}
