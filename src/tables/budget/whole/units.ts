import { figure } from '../../../french/plural.ts';
import { MOST } from '../../../rules/money/money.ts';
import type { Ask } from '../asks/ask.ts';
import { comparedTo, type Grid } from '../grid.ts';
import { ownFace } from '../columns/own-tables.ts';
import type { Layout } from '../layout.ts';
import type { Item } from '../rows/items/item.ts';

const LOOKED_AT = 200;
const MOST_TITLE = 120;
/** What all units hold: most cells do not. */
const HINT = /[kmf$£]|€|cent|cts?\b|000|usd|gbp|x[op]f|xaf|dollar/;
type Cells = readonly (Grid['rows'][number][number] | undefined)[];

/** What an amount of one is worth in cents; null where nobody can tell. */
interface Unit {
  id: string;
  /** What the words of a title are, as they are compared. */
  looks: RegExp;
  times: number | null;
  asked: string;
  yes: string;
}

/** The titles of a column or of a table: « Montant (…) », « Montant en … ». */
const titled = ({ source: unit }: RegExp, alone = '') =>
  new RegExp(String.raw`(?:\(|\ben |^montants? ${alone})(?:en )?(?:${unit})\)?\W*$`);

const UNITS: readonly Unit[] = [
  {
    id: 'millions',
    looks: titled(/m ?€|meuros?|meur|millions?(?: d'euros?)?/),
    times: 1_000_000,
    asked: 'en millions d’euros',
    yes: 'Oui : 1,2 se lit 1 200 000 €',
  },
  {
    id: 'cents',
    looks: titled(/centimes?(?: d'euros?)?|cts?/),
    times: 0.01,
    asked: 'en centimes',
    yes: 'Oui : 1 200 se lit 12 €',
  },
  {
    id: 'other',
    looks: titled(
      /\$|us ?\$|\$ ?us|usd|dollars?(?: \w+)?|£|gbp|livres sterling|chf|f ?cfp|f ?cfa|fcfa|xpf|xof|xaf|francs?(?: (?:cfp|cfa|pacifiques?|suisses?|comoriens?))?/,
      '|^',
    ),
    times: null,
    asked: 'dans une autre monnaie que l’euro',
    yes: 'Oui',
  },
  {
    id: 'thousands',
    // « Montant (k€) », « Budget en milliers d’euros »; never « Étude (5 k€) ».
    looks:
      /(?:^|[^\da-z ]|\D )(?:k ?€|k ?euros?\b|keur\b|milliers? d'?euros?|en milliers?\b|milliers? (?:de )?€)/,
    times: 1_000,
    asked: 'en milliers d’euros',
    yes: 'Oui : 12 se lit 12 000 €',
  },
];

/** « Montant (x 1000) », « Montant (000 €) »: by a title alone, for a line may be of a thousand leaflets. */
const IN_TITLE: readonly Unit[] = [
  ...UNITS,
  ...UNITS.slice(-1).map((unit) => ({
    ...unit,
    looks: titled(/[x×] ?1[ .]?000(?: ?€)?|'?000 ?€/),
  })),
];

const THOUSANDS = UNITS.slice(-1);

/** A unit that is not the euro, the words of a sheet that say so, and their row. */
interface Found {
  unit: Unit;
  words: string;
  row: number | null;
}

function unitIn({ name, rows, numberOf }: Grid): Found | null {
  // What this guide saved is in euros, whatever its labels look like.
  if ((rows as readonly Cells[]).some((looks) => ownFace(looks.map((look) => look?.plain ?? ''))))
    return null;
  const named = unitOf(comparedTo(name), UNITS);
  if ((named?.times ?? 0) > 1 && named) return { unit: named, words: name, row: null };
  for (const [at, looks] of rows.slice(0, LOOKED_AT).entries()) {
    const units = (looks as Cells).some((look) => look?.kind === 'amount') ? THOUSANDS : IN_TITLE;
    for (const look of looks as Cells) {
      const unit =
        look?.kind === 'words' && look.text.length <= MOST_TITLE && HINT.test(look.plain)
          ? unitOf(look.plain, units)
          : undefined;
      if (unit && look) return { unit, words: look.text, row: numberOf(at) };
    }
  }
  return null;
}

function unitOf(plain: string, units: readonly Unit[]): Unit | undefined {
  return units.find(({ looks }) => looks.test(plain));
}

function idOf(sheet: number): string {
  return `unit:${String(sheet)}`;
}

/** The amounts of a sheet in euros, where its titles say another unit and the reader does not deny it. */
export function inEuros(grid: Grid, sheet: number, items: readonly Item[], { answers }: Layout): Item[] {
  const unit = unitIn(grid)?.unit;
  if (!unit || (answers[idOf(sheet)] ?? proposedOf(grid, unit)) === 'euros') return [...items];
  return items.map((item): Item => {
    if (item.cents === null || item.cents === 0) return item;
    if (unit.times === null) return { ...item, cents: null, fault: 'currency' };
    const cents = Math.round(item.cents * unit.times);
    return Math.abs(cents) > MOST ? { ...item, cents: null, fault: 'too-large' } : { ...item, cents };
  });
}

function proposedOf(grid: Grid, { id, times }: Unit): string {
  return (times ?? 0) > 1 && isWhole(grid) ? 'euros' : id;
}

/** Ten million euros: no title says so many thousands of a project. */
const TOO_MUCH = 1_000_000;

/** Amounts that are kept in whole euros under a title that says thousands. */
function isWhole({ rows, scaled }: Grid): boolean {
  return scaled || rows.some((looks) => (looks as Cells).some((look) => (look?.cents ?? 0) >= TOO_MUCH));
}

/** Asks whether the amounts of the sheets that are read are in the unit that their titles say. */
export function unitAsks(grids: readonly Grid[], { sheets }: Layout): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = sheets[sheet]?.read ? unitIn(grid) : null;
    if (!found) return [];
    const { unit, words, row } = found;
    const where = row === null ? 'nom de la feuille' : `ligne ${figure(row)}`;
    return [
      {
        ...{ id: idOf(sheet), what: 'amount', sheet, row, rows: [], proposed: proposedOf(grid, unit) },
        words: `« ${words} » (${where}) : les montants sont-ils ${unit.asked} ?`,
        options: [
          { id: unit.id, words: unit.yes },
          { id: 'euros', words: 'Non, en euros' },
        ],
      },
    ];
  });
}
