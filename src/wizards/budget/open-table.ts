import { decodeText, MOST_BYTES } from '../../rules/decode-text.ts';
import { fileKind, unpackedSize } from '../../rules/file-kind.ts';
import type { Cell, Row } from '../../rules/read-rows.ts';
import { MOST_ROWS, readRows } from '../../rules/read-rows.ts';

const MOST_UNPACKED = 60_000_000;

/** The rows of a pasted text, or why there are none, in words. */
export function openText(text: string): Row[] | { problem: string } {
  const rows = readRows(text);
  if (!('error' in rows))
    return rows.some((row) => row.length > 0) ? rows : { problem: 'Ce tableau est vide.' };
  return {
    problem:
      rows.error === 'open-quote'
        ? `Ligne ${String(rows.row)} : un guillemet s’ouvre et ne se referme pas. Corrigez-la, puis recommencez.`
        : tooManyRows(rows.row),
  };
}

/** The rows of a file, read on this device: CSV or text in any usual encoding, or the first sheet of an .xlsx. */
export async function openFile(file: File): Promise<Row[] | { problem: string }> {
  if (file.size > MOST_BYTES)
    return {
      problem: `« ${file.name} » est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  if (kind === 'xlsx') return openSheet(bytes);
  if (kind !== 'text') return { problem: `« ${file.name} » : ${OTHER_KINDS[kind]}` };
  const decoded = decodeText(bytes);
  if ('text' in decoded) return openText(decoded.text);
  return {
    problem:
      decoded.error === 'empty'
        ? `« ${file.name} » est vide.`
        : `« ${file.name} » n’est pas un tableau : ouvrez un fichier CSV ou XLSX.`,
  };
}

const OTHER_KINDS = {
  'old-excel':
    'c’est un ancien fichier Excel (.xls), ou un fichier protégé. Enregistrez-le en .xlsx sans mot de passe.',
  opendocument: 'c’est un fichier LibreOffice. Enregistrez-le en .xlsx ou en CSV.',
  zip: 'c’est une archive. Ouvrez le fichier CSV ou XLSX qu’elle contient.',
  pdf: 'c’est un PDF. Copiez plutôt le tableau depuis le tableur.',
} as const;

async function openSheet(bytes: Uint8Array<ArrayBuffer>): Promise<Row[] | { problem: string }> {
  if (unpackedSize(bytes) > MOST_UNPACKED)
    return { problem: 'Une fois ouvert, ce fichier serait trop grand. Gardez la seule feuille du budget.' };
  try {
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(bytes.buffer);
    if (rows.length > MOST_ROWS) return { problem: tooManyRows(MOST_ROWS + 1) };
    return rows.length > 0
      ? rows.map((row) => row.map(asCell))
      : { problem: 'La première feuille est vide.' };
  } catch {
    return {
      problem:
        'Ce fichier Excel est abîmé, ou sa première feuille ne peut pas être lue. Copiez plutôt le tableau.',
    };
  }
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toLocaleDateString('fr-FR');
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : null;
}

function tooManyRows(row: number): string {
  return `Ce tableau est trop long : il est lu jusqu’à la ligne ${(row - 1).toLocaleString('fr-FR')} au plus.`;
}
