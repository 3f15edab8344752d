import { zipEntries } from './xlsx/zip-entries.ts';

/** What a file is, by its first bytes rather than its name. */
export type FileKind = 'xlsx' | 'old-excel' | 'opendocument' | 'zip' | 'cut' | 'pdf' | 'text';

/** Tells what a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('%PDF')) return 'pdf';
  // The old format, and also an .xlsx that a password protects.
  if (start === '\u00d0\u00cf\u0011\u00e0') return 'old-excel';
  if (!start.startsWith('PK')) return 'text';
  const names = String.fromCharCode(...bytes.subarray(0, 4_000));
  if (names.includes('opendocument')) return 'opendocument';
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) return 'xlsx';
  // An archive lists what it holds at its end.
  return entries.length === 0 ? 'cut' : 'zip';
}
