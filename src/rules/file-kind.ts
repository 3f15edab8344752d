/** What a file is, by its first bytes rather than its name. */
export type FileKind = 'xlsx' | 'old-excel' | 'opendocument' | 'zip' | 'pdf' | 'text';

/** Tells what a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('%PDF')) return 'pdf';
  // The old format, and also an .xlsx that a password protects.
  if (start === '\u00d0\u00cf\u0011\u00e0') return 'old-excel';
  if (!start.startsWith('PK')) return 'text';
  const names = String.fromCharCode(...bytes.subarray(0, 4_000));
  if (names.includes('opendocument')) return 'opendocument';
  return entries(bytes).some(({ name }) => name === 'xl/workbook.xml') ? 'xlsx' : 'zip';
}

/** How much an archive holds once unpacked, as it says itself: a few bytes may unpack to a flood. */
export function unpackedSize(bytes: Uint8Array): number {
  return entries(bytes).reduce((total, { size }) => total + size, 0);
}

/** The entries of an archive, read from the list at its end. */
function entries(bytes: Uint8Array): { name: string; size: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return [];
  const found: { name: string; size: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) break;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    found.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}
