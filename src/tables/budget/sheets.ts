import type { Strand } from '../../schemas/strand.ts';
import { comparedTo } from './grid.ts';
import { type Side, sideIn, yearIn } from './columns/title-words.ts';

/** What is known of a sheet before it is read. */
export interface AboutSheet {
  name: string;
  hidden: boolean;
  /** Rows that have both words and an amount. */
  lines: number;
  sides: ReadonlySet<Side | 'mixed'>;
  sure: boolean;
  strand: Strand | null;
}

/** Whether the name of a sheet is that of a summary, a notice or a list. */
export function isSummary(name: string): boolean {
  const plain = comparedTo(name);
  return SUMMARY.test(plain) && !SIDE_LIST.test(plain);
}

/** « Liste des dépenses », « Listes des recettes »: the budget itself. */
const SIDE_LIST =
  /^listes? (?:(?:detaillee?s? )?(?:des? |du ))?(?:charges|depenses|produits|recettes|ressources|financements)\b/;

/** Whether a sheet by the name of a summary may tell the sums of a budget: « Bilan », « Liste des dépenses », no « Planning ». */
export function mayTellSums(name: string): boolean {
  const plain = comparedTo(name);
  return /\b(?:tota|synthese|recap|bilan|budget)/.test(plain) || sideIn(plain) !== null;
}

const SUMMARY =
  /\b(?:tota(?:l|ux)|synthese|recap\w*|graph\w*|notice|listes?|parametres?|mode d'emploi|aide|evaluation|indicateurs|questions?|bilan|contacts?|planning|calendrier)\b/;

/** The sheets to read together, and whether the reader has to say which. */
export function sheetsToRead(sheets: readonly AboutSheet[]): { read: ReadonlySet<number>; asked: boolean } {
  const filled = sheets
    .map((sheet, i) => ({ ...sheet, i, plain: comparedTo(sheet.name) }))
    .filter(({ lines }) => lines > 0);
  const shown = filled.filter(({ hidden }) => !hidden);
  const some = shown.length > 0 ? shown : filled;
  const parts = some.filter(({ name }) => !isSummary(name));
  const likely = parts.length > 0 ? parts : some;
  // Where nothing is a line, what is wrong with the sheets is still said.
  if (likely.length === 0)
    return { read: new Set(sheets.flatMap(({ hidden }, i) => (hidden ? [] : [i]))), asked: false };
  const all = new Set(likely.map(({ i }) => i));
  if (likely.length < 2) return { read: all, asked: shown.length === 0 && filled.length > 1 };
  const strands = new Set(likely.map(({ strand }) => strand));
  if (strands.size === likely.length && !strands.has(null)) return { read: all, asked: false };
  const sides = likely.map(sideOf);
  if (likely.length === 2 && sides.includes('charges') && sides.includes('resources'))
    return { read: all, asked: false };
  const best = [...likely].sort((a, b) => scoreOf(b) - scoreOf(a) || a.i - b.i);
  return { read: new Set(best.slice(0, 1).map(({ i }) => i)), asked: true };
}

/** The one side that a sheet holds, by its name or by its columns. */
function sideOf({ plain, sides, sure }: AboutSheet & { plain: string }): Side | null {
  const [side] = sides;
  if (sides.size !== 1 || side === 'mixed' || side === undefined) return null;
  return sideIn(plain) ?? (sure || side === 'charges' ? side : null);
}

function scoreOf({ plain, lines }: { plain: string; lines: number }): number {
  const named = /\bbudget/.test(plain) ? 2 : /\b(?:depenses?|charges?)\b/.test(plain) ? 1 : 0;
  // Of one year, what is planned comes before what was done.
  const planned = /\bprev/.test(plain) ? 1 : /\brealis|\breel|\bexecut/.test(plain) ? -1 : 0;
  return named * 1e6 + (yearIn(plain) ?? 0) * 100 + planned * 10 + Math.min(lines, 99) / 100;
}
