import { MOST_BYTES } from './cells.ts';
import { fileKind } from './file-kind.ts';
import type { GridSheet } from './grid.ts';
import { LockedError } from './ods/locked.ts';
import {
  DAMAGED,
  EMPTY,
  encodingNotes,
  openQuote,
  otherKind,
  type Problem,
  tooHeavy,
  tooLarge,
} from './table-problems.ts';
import { decodeText } from './text/decode-text.ts';
import { mendDouble } from './text/mend-double.ts';
import { readText } from './text/read-text.ts';
import { TooLargeError } from './zip/too-large.ts';
import type { Pace } from './zip/unpack.ts';

/** The sheets of a file or a pasted text, those that it hides last, or why there are none, in words. */
export type Opened = GridSheet[] | Problem;

const TOO_LATE = 7_000;

/** What reads archives of a kind, fetched when there is one to read; null when it cannot be fetched, or does not come. */
const READERS = {
  xlsx: () => inTime(import('./xlsx/read-xlsx.ts').then(({ readXlsx }) => readXlsx)),
  ods: () => inTime(import('./ods/read-ods.ts').then(({ readOds }) => readOds)),
};

function inTime<Reader>(reader: Promise<Reader>): Promise<Reader | null> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    waiting = setTimeout(resolve, TOO_LATE, null);
  });
  return Promise.race([reader, late])
    .catch(() => null)
    .finally(() => clearTimeout(waiting));
}

/** What was asked to stop. */
export class CancelledError extends Error {}

const AT_ONCE: Pace = { rest: () => Promise.resolve() };

/** The table of a pasted text, as one sheet. Never throws. */
export function openText(text: string): Opened {
  if (text.length > MOST_BYTES) return tooHeavy('');
  const { text: mended, mended: so } = mendDouble(text);
  return asSheets(mended, '', encodingNotes({ text: mended, encoding: 'utf-8', mended: so, lost: false }));
}

/**
 * The sheets of a file: .xlsx, .ods, or CSV and text in any usual encoding, as one sheet. What is wrong is said in words;
 * nothing is thrown but what `rest` throws to end the reading.
 */
export async function openBytes(bytes: Uint8Array, name: string, pace: Pace = AT_ONCE): Promise<Opened> {
  if (bytes.length > MOST_BYTES) return tooHeavy(name);
  const kind = fileKind(bytes);
  if (kind === 'xlsx' || kind === 'ods') return openArchive(bytes, name, kind, pace);
  if (kind !== 'text') return otherKind(name, kind);
  const decoded = decodeText(bytes);
  if ('text' in decoded) return asSheets(decoded.text, name, encodingNotes(decoded));
  return {
    problem:
      decoded.error === 'empty'
        ? `« ${name} » est vide.`
        : `« ${name} » n’est pas un tableau : ouvrez un fichier XLSX, ODS ou CSV.`,
  };
}

function asSheets(text: string, name: string, notes: GridSheet['notes']): Opened {
  const sheet = readText(text, name);
  if ('error' in sheet) return openQuote(sheet.row);
  return sheet.rows.length > 0 ? [{ ...sheet, notes: [...sheet.notes, ...notes] }] : { problem: EMPTY };
}

async function openArchive(
  bytes: Uint8Array,
  name: string,
  kind: 'xlsx' | 'ods',
  pace: Pace,
): Promise<Opened> {
  const read = await READERS[kind]();
  if (!read)
    return {
      problem:
        'Ce qui lit les fichiers de tableur n’a pas pu être chargé. Vérifiez votre connexion, puis rouvrez le fichier.',
    };
  try {
    const sheets = await read(bytes, pace);
    return sheets.length > 0 ? sheets : { problem: 'Toutes les feuilles de ce fichier sont vides.' };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (error instanceof TooLargeError) return tooLarge(error);
    return error instanceof LockedError ? otherKind(name, 'locked') : { problem: DAMAGED };
  }
}
