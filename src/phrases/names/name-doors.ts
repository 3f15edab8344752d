import type { Door } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import type { FoundDoor } from '../find-doors.ts';
import { isLittle, plainWords } from '../../french/words.ts';
import { readStrands } from './strand-names.ts';

// A name is what is asked; beside other words, a door that answers to them well comes before the sheets of a whole axis.
const NAMED = 2;
const BESIDE = 0.6;
const ANSWERS = 0.4;
// « salaires 3.1 »: words that lead to an expense are its own; « imprimer la fiche 3.1 » asks for the sheet.
const FILLED = ['depense', 'sens'];
const SHEET_ITSELF = /^(?:imprim|telecharg|pdf|lire|voir|ouvrir|consult|partag|lien)/;

/**
 * The ranking of a query that names strands: their sheets, and before them the expense that its other words name, ready
 * for that strand; `rank` ranks these other words. A query that names none is ranked as it is.
 */
export function rankWithNames(
  index: DoorIndex,
  query: string,
  rank: (query: string) => FoundDoor[],
): FoundDoor[] {
  const { strands, exact, unknown, rest } = readStrands(query);
  const words = plainWords(rest);
  const heavy = words.filter((word) => !isLittle(word));
  if (strands.length === 0) {
    const itself = words.filter((word) => !SHEET_ITSELF.test(word));
    const pages = unknown || itself.length === words.length ? [] : rank(itself.join(' '));
    const sheets = index.doors.find(({ address }) => unknown && address === '/fiches/');
    if (pages[0]?.door.kind === 'page') return pages;
    const others = rank(rest);
    return sheets
      ? [{ door: sheets, score: NAMED }, ...others.filter(({ door }) => door !== sheets)]
      : others;
  }
  const others = rank(rest);
  const alone = heavy.length === 0;
  const fills = exact && strands.length === 1 && !heavy.every((word) => SHEET_ITSELF.test(word));
  const sheets = strands.flatMap((strand, i) => {
    const door = index.doors.find(({ kind, id }) => kind === 'fiche' && id === strand.replace('.', '-'));
    return door ? [{ door, score: (exact || alone ? NAMED : BESIDE) - i / 100 }] : [];
  });
  const [strand = ''] = strands;
  const [first, ...then] = others;
  const filled =
    first && fills && FILLED.includes(first.door.kind) && first.score >= ANSWERS
      ? [{ door: fill(first.door, strand), score: NAMED + 1 }]
      : [];
  const left = filled.length > 0 ? then : others;
  return [
    ...filled,
    ...sheets,
    ...left.filter(({ door }) => sheets.every((sheet) => sheet.door !== door)),
  ].sort((a, b) => b.score - a.score);
}

/** A door into the expenses, with the strand answered. */
function fill(door: Door, strand: string): Door {
  const at = (address: string) => address.replace('#', `#volet=${strand}&`);
  return {
    ...door,
    label: `${door.label} (volet ${strand})`,
    address: at(door.address),
    options: door.options.map((option) => ({ ...option, address: at(option.address) })),
  };
}
