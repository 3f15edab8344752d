import type { Door, DoorKind } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import type { FoundDoor } from '../find-doors.ts';
import { fold } from '../../french/fold.ts';
import { isLittle, plainWords } from '../../french/words.ts';
import { askedPart } from '../query/asked-part.ts';
import { readStrands } from './strand-names.ts';

// A name is what is asked; beside other words, a door that answers to them well comes before the sheets of a whole axis.
const NAMED = 2;
const BESIDE = 0.6;
const ANSWERS = 0.4;
// « Nous avons le 1.1, est-ce que l’on peut… »: a strand that is told, not asked about.
const TOLD = 0.3;
// « salaires 3.1 »: words that lead to an expense are its own; « imprimer la fiche 3.1 » asks for the sheet.
const FILLED: DoorKind[] = ['depense', 'sens'];
// « Salaires 31 »: two bare digits are a strand after an expense.
const BARE = /^(.*[a-z]) ([1-4])([12])$/;
const ITSELF = /^(?:imprim|telecharg|pdf|lire|voir|ouvrir|consult|partag|lien)/;

/**
 * The ranking of a query that names strands: their sheets, or the list of the eight when there is no such one, and before
 * them the expense that its other words name, ready for that strand; `rank` ranks these other words. A query that names
 * none is ranked as it is, but for words that only say to print or to read a page.
 */
export function rankWithNames(
  index: DoorIndex,
  query: string,
  rank: (query: string) => FoundDoor[],
): FoundDoor[] {
  const { strands, exact, rest } = readStrands(query);
  const bare = strands.length === 0 ? BARE.exec(rest) : null;
  if (bare?.[1] && FILLED.includes(rank(bare[1])[0]?.door.kind ?? 'page'))
    return rankWithNames(index, `${bare[1]} ${bare[2]}.${bare[3]}`, rank);
  const words = plainWords(rest);
  // Only a capital tells a name: « salaire de Julie ».
  const asked = rest === fold(query).trim() ? query : rest || query;
  const others = (strands.length === 0 && rankOfItself(words, rank)) || rank(asked);
  const heavy = words.filter((word) => !isLittle(word));
  const [strand = ''] = strands;
  const fills = strand !== '' && exact && strands.length === 1 && !heavy.every(isItself);
  const [first, ...then] = others;
  // « Cumuler le 1.1 et le 2.2 » asks about neither.
  const isAsked = first?.door.kind === 'silence' || first?.door.kind === 'question';
  const silent = strands.length > 1 && isAsked && first.score >= ANSWERS;
  const part = strand && askedPart(query, (text) => rank(text).length > 0).asked;
  const isTold = part !== '' && readStrands(part).strands.length === 0;
  const named = heavy.length === 0 || (exact && !silent && !isTold);
  const sheets = strands.flatMap((strand, i) => {
    const door = index.doors.find(
      ({ address }) => address === `/fiches/${strand && `${strand.replace('.', '-')}/`}`,
    );
    return door ? [{ door, score: (named ? NAMED : isTold ? TOLD : BESIDE) - i / 100 }] : [];
  });
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

function isItself(word: string): boolean {
  return ITSELF.test(word);
}

/** « Imprimer les règles » asks for the page that its other words name: null when they name none. */
function rankOfItself(words: readonly string[], rank: (query: string) => FoundDoor[]): FoundDoor[] | null {
  if (!words.some(isItself)) return null;
  const found = rank(words.filter((word) => !isItself(word)).join(' '));
  return found[0]?.door.kind === 'page' ? found : null;
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
