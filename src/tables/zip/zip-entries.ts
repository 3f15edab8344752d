/** One file of an archive, as the list at the archive’s end tells of it. Its true size is only known once unpacked. */
export interface ZipEntry {
  name: string;
  /** How it is packed: 0 as it is, 8 deflated; -1 when nobody can open it here (a password). */
  method: number;
  packed: Uint8Array;
}

const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ELSEWHERE = 0xffffffff;

/** The files of an archive, read from the list at its end; what the list says wrong is left out. Never throws. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return [];
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) break;
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const locked = (view.getUint16(at + 8, true) & 1) === 1;
    const packed = packedBytes(bytes, view, at);
    if (packed)
      found.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/'),
        method: locked ? -1 : view.getUint16(at + 10, true),
        packed,
      });
    at += 46 + length + extra + view.getUint16(at + 32, true);
  }
  return found;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number): Uint8Array | null {
  const [size, offset] = sizeAndOffset(view, at);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + size);
}

/** The packed size and the place of a file; past four billion, or when its writer could not know, they stand apart. */
function sizeAndOffset(view: DataView, at: number): [size: number, offset: number] {
  const size = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  if (size !== ELSEWHERE && offset !== ELSEWHERE) return [size, offset];
  let field = at + 46 + view.getUint16(at + 28, true);
  const last = Math.min(field + view.getUint16(at + 30, true), view.byteLength - 4);
  while (field < last && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  if (field >= last) return [size, offset];
  field += 4 + (view.getUint32(at + 24, true) === ELSEWHERE ? 8 : 0);
  const read = () => {
    const value = field + 4 <= view.byteLength ? view.getUint32(field, true) : ELSEWHERE;
    field += 8;
    return value;
  };
  return [size === ELSEWHERE ? read() : size, offset === ELSEWHERE ? read() : offset];
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}
