import { figure } from '../../../french/plural.ts';
import type { Ask } from '../asks/ask.ts';
import { answeredParts } from '../answers.ts';
import { filled } from '../columns/cells-below.ts';
import type { Face } from '../columns/faces.ts';
import type { Zone } from '../columns/headings.ts';
import { yearIn } from '../columns/title-words.ts';
import type { Grid, Look } from '../grid.ts';
import type { Layout, Part } from '../layout.ts';
import type { Ledger } from '../read-budget.ts';
import type { Item } from '../rows/items/item.ts';

const ABOVE = 4;
/** What stands around a year in the title of a whole budget. */
const AROUND =
  /\b(?:budgets?|bp|annees?|exercices?|compte de resultat|bilans?|tableaux?|depenses?|charges?|produits?|recettes?|ressources?|montants?|couts?|totals?|libelles?|postes?|natures?|projets?|actions?|association|annuel|previsionnel(?:le)?s?|previsions?|prevue?s?|realisee?s?|realisations?|reel(?:le)?s?|executee?s?|pour|en|de|du|des|la|le|les|ttc|euros?)\b|\b[ld]'|\b(?:19|20)\d\d\b|[^\p{L}\d]/gu;
const PLANNED = /\bprevisionnel|\bprevisions?\b|\bprevue?s?\b/;
const DONE = /\brealise|\brealisations?\b|\breel(?:le)?s?\b|\bexecute/;
const CHOICE =
  /^(?:variante|hypothese|scenario|option|version)s? ?(?:n° ?)?([a-h]|\d|[ivx]{1,4}|basse|haute|moyenne)\b/;

/** Which budget a title says that what stands under it is: of a year, planned or done, or one of several to choose from. */
function versionOf(plain: string): string | null {
  const [choice] = CHOICE.exec(plain) ?? [];
  if (choice !== undefined) return choice;
  if (plain.replace(AROUND, '') !== '') return null;
  const year = Math.max(0, ...(plain.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const kind = DONE.test(plain) ? 'done' : PLANNED.test(plain) ? 'planned' : '';
  return year === 0 && kind === '' ? null : `${kind}${String(year || '')}`;
}

/** A budget among those of a sheet. */
interface Version {
  /** What its title says that it is. */
  version: string;
  title: string;
  /** Counted from 1. */
  row: number;
  items: Item[];
}

/** Asks which budget of a sheet is meant, where one side is written twice: of two years, planned then done, in two ways. */
export function versionAsks(grids: readonly Grid[], layout: Layout, ledgers: readonly Ledger[]): Ask[] {
  return grids.flatMap((grid, sheet): Ask[] => {
    const found = layout.sheets[sheet];
    if (!found?.read) return [];
    const mine = ledgers.filter((ledger) => ledger.sheet === sheet);
    const versions = versionsIn(grid, answeredParts(found.parts, sheet, layout), mine);
    const sided = (side: Item['side']) =>
      [...versions.values()].filter(({ items }) => items.some((item) => item.side === side && isLine(item)));
    const twice = (['charges', 'resources'] as const).some((side) => {
      const own = mine.filter((ledger) => ledger.side === side);
      // One total of them all says that they are to be added.
      const [ledger, other] = own;
      const added = ledger !== undefined && !other && ledger.checked.own === sumOf(ledger);
      return sided(side).length > 1 && !added;
    });
    if (!twice) return [];
    const all = [...versions.values()].filter(({ items }) => items.some(isLine));
    const keysOf = (list: readonly Version[]) =>
      list.flatMap(({ items }) => items.flatMap(({ key, cents }) => (cents === null ? [] : [key]))).join(',');
    const best = [...all].sort(laterFirst)[0];
    const leave = (version: Version) => `leave=${keysOf(all.filter((other) => other !== version))}`;
    const named = all.map(({ title, row }) => `« ${title} » (ligne ${figure(row)})`).join(' ; ');
    return [
      {
        ...{ id: `totals:versions:${String(sheet)}`, what: 'amount', sheet, row: all[0]?.row ?? null },
        ...{ rows: [], proposed: best ? leave(best) : 'keep' },
        words: `Ce tableau a plusieurs budgets : ${named}. Lequel lire ?`,
        options: [
          { id: 'keep', words: 'Tous, ils s’ajoutent' },
          ...all.map((version) => ({ id: leave(version), words: `« ${version.title} » seul` })),
        ],
      },
    ];
  });
}

/** The later year first; of one year, what is planned, then what was done. */
function laterFirst(a: Version, b: Version): number {
  const [one, other] = [a, b].map(({ version }) => ({
    year: yearIn(version.replace(/^\D+/, '')) ?? 0,
    kind: version.startsWith('planned') ? 2 : version.startsWith('done') ? 0 : 1,
  }));
  if (!one || !other) return 0;
  const years = one.year > 0 && other.year > 0 ? other.year - one.year : 0;
  return years || other.kind - one.kind;
}

/** What is still asked of the budgets of a sheet, and what is left out until the reader says which to read: all but one. */
export function versionsApart(asks: readonly Ask[], layout: Layout) {
  const open = asks.filter(({ id, proposed }) => layout.answers[id] === undefined && proposed !== 'keep');
  const answers = Object.fromEntries(open.map(({ id, proposed }) => [id, proposed]));
  const keys = new Set(open.flatMap(({ proposed }) => proposed.replace('leave=', '').split(',')));
  return { layout: { ...layout, answers: { ...layout.answers, ...answers } }, asks: open, keys };
}

function isLine({ name, cents, own }: Item): boolean {
  return name === 'plain' && cents !== null && !own;
}

function sumOf({ items, left }: Ledger): number {
  const lines = items.filter((item) => isLine(item) && !item.inKind && !left.has(item));
  return lines.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}

/** The items of each version, by the titles of their columns, else by the last title above them. */
function versionsIn(grid: Grid, parts: readonly Part[], ledgers: readonly Ledger[]): Map<string, Version> {
  const faces = parts.flatMap((part) => part.faces.map((face) => ({ face, part })));
  const titles = titleRows(grid);
  const versions = new Map<string, Version>();
  for (const item of ledgers.flatMap(({ items }) => items)) {
    const where = faces[Number(item.key.split(':')[2])];
    const inColumns = where ? titleOf(grid, where.part, where.face) : null;
    const told = inColumns ?? titles.findLast(({ row }) => row < item.row);
    if (!told) continue;
    const version = versions.get(told.version) ?? { ...told, items: [] };
    version.items.push(item);
    versions.set(told.version, version);
  }
  return versions;
}

interface Told {
  version: string;
  title: string;
  row: number;
}

/** What the titles of a face say, or those of the few rows above that name several. */
export function titleOf(grid: Grid, part: Zone, { labels, amounts }: Face): Told | null {
  for (const column of [amounts.chosen, ...labels]) {
    const version = versionOf(part.titles[column] ?? '');
    if (version !== null)
      return { version, title: part.shown[column] ?? '', row: grid.numberOf(part.heading[0] ?? 0) };
  }
  const top = part.heading[0] ?? part.first;
  for (let row = top - 1; row >= Math.max(0, top - ABOVE); row--) {
    const over = filled(grid, row).filter(({ look }) => versionOf(look.plain) !== null);
    const mine = over.length > 1 ? over.findLast(({ column }) => column <= amounts.chosen) : undefined;
    const version = mine ? versionOf(mine.look.plain) : null;
    if (mine && version !== null) return { version, title: mine.look.text, row: grid.numberOf(row) };
  }
  return null;
}

/** The rows that hold a title and nothing else. */
function titleRows(grid: Grid): Told[] {
  return (grid.rows as readonly (readonly Look[])[]).flatMap((_, row): Told[] => {
    const [title, other] = filled(grid, row);
    const version = title && !other ? versionOf(title.look.plain) : null;
    return version === null || !title ? [] : [{ version, title: title.look.text, row: grid.numberOf(row) }];
  });
}
