import { type Cell, type SheetRow, MOST_COLUMNS, MOST_ROWS } from '../../../tables/read-rows.ts';
import { MOST_READ, MOST_UNPACKED, TooLargeError } from '../../../tables/too-large.ts';
import { once } from '../../../controls/island/once.ts';
import { type Table, DAMAGED, TOO_WIDE, tooManyRows } from '../../../tables/table-problems.ts';

/** A sheet of an opened file, and its rows, or why it has none. */
export interface Sheet {
  name: string;
  table: Table;
}

const loadReader = once(() => import('read-excel-file/universal'));

/** The sheets of an .xlsx that hold something, or why there are none, in words. */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | { problem: string }> {
  const reader = await loadReader().catch(() => null);
  if (!reader)
    return {
      problem:
        'Ce qui lit les fichiers Excel n’a pas pu être chargé. Vérifiez votre connexion, puis rouvrez le fichier.',
    };
  try {
    const filled = (await reader.default(bytes.buffer)).filter(({ data }) => data.length > 0);
    if (filled.length === 0) return { problem: 'Toutes les feuilles de ce fichier sont vides.' };
    return filled.map(({ sheet, data }) => ({ name: sheet, table: tableOf(data) }));
  } catch (error) {
    return { problem: error instanceof TooLargeError ? tooLarge(error) : DAMAGED };
  }
}

function tooLarge({ past }: TooLargeError): string {
  const [what, most] =
    past === 'read'
      ? ['ce fichier contient trop de cases ou de texte', `${millions(MOST_READ)} de caractères`]
      : ['ce fichier est trop grand', `${millions(MOST_UNPACKED)} d’octets`];
  return `Une fois ouvert, ${what} : ${most} au plus. Gardez la seule feuille du budget, ou copiez le tableau.`;
}

function millions(count: number): string {
  return `${String(count / 1_000_000)} millions`;
}

function tableOf(data: readonly (readonly unknown[])[]): SheetRow[] | { problem: string } {
  if (data.length > MOST_ROWS) return tooManyRows(MOST_ROWS + 1);
  if (data.some(({ length }) => length > MOST_COLUMNS)) return TOO_WIDE;
  return data.map((row) => row.map(asCell));
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toLocaleDateString('fr-FR');
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : null;
}
