import { decodeText, MOST_BYTES } from '../../../tables/decode-text.ts';
import { fileKind } from '../../../tables/file-kind.ts';
import { readRows } from '../../../tables/read-rows.ts';
import { type Sheet, openWorkbook } from './open-workbook.ts';
import { type Table, tooManyRows } from '../../../tables/table-problems.ts';

/** The rows of a pasted text, or why there are none, in words. */
export function openText(text: string): Table {
  const rows = readRows(text);
  if (!('error' in rows))
    return rows.some((row) => row.length > 0) ? rows : { problem: 'Ce tableau est vide.' };
  if (rows.error !== 'open-quote') return tooManyRows(rows.row);
  return {
    problem: `Ligne ${String(rows.row)} : un guillemet s’ouvre et ne se referme pas. Corrigez-la, puis recommencez.`,
  };
}

/** The sheets of a file, read on this device: an .xlsx, or CSV and text in any usual encoding, as one sheet. */
export async function openFile(file: File): Promise<Sheet[] | { problem: string }> {
  if (file.size > MOST_BYTES)
    return {
      problem: `« ${file.name} » est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  if (kind === 'xlsx') return openWorkbook(bytes);
  if (kind !== 'text') return { problem: `« ${file.name} » : ${OTHER_KINDS[kind]}` };
  const decoded = decodeText(bytes);
  if ('text' in decoded) return [{ name: file.name, table: openText(decoded.text) }];
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
  cut: 'ce fichier est abîmé, il en manque une partie. Reprenez l’original, ou copiez le tableau.',
  pdf: 'c’est un PDF. Copiez plutôt le tableau depuis le tableur.',
} as const;
