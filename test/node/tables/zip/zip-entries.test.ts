import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ZipEntry, zipEntries } from '../../../../src/tables/zip/zip-entries.ts';

const NOT_HERE = 0xffffffff;
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = ({ packed }: ZipEntry) => new TextDecoder().decode(packed);

/** An archive, changed by hand: its view, where its list begins, where what ends it begins. */
function archiveOf(
  files: Zippable,
  change: (view: DataView, list: number, end: number) => void = () => undefined,
): Uint8Array {
  const archive = Uint8Array.from(zipSync(files, { level: 0 }));
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return archive;
}

describe('the files that an archive lists', () => {
  it('are read past what is said of each', () => {
    const archive = archiveOf({
      'a.xml': [bytes('<a/>'), { comment: 'Le budget de septembre' }],
      'b.xml': bytes('<b/>'),
    });
    expect(zipEntries(archive).map(textOf)).toEqual(['<a/>', '<b/>']);
  });

  it('are locked by a password, or not', () => {
    const archive = archiveOf({ 'a.xml': bytes('<a/>') }, (view, list) => view.setUint8(list + 8, 9));
    expect(zipEntries(archive).map(({ method }) => method)).toEqual([-1]);
  });

  it('are none where the list stands past the end, or is no list', () => {
    const files = { 'a.xml': bytes('<a/>') };
    const listed = (place: (list: number, end: number) => number) =>
      zipEntries(archiveOf(files, (view, list, end) => view.setUint32(end + 16, place(list, end), true))).map(
        ({ name }) => name,
      );
    expect(listed((list) => list)).toEqual(['a.xml']);
    expect(listed((_, end) => end + 22)).toEqual([]);
    expect(listed((list) => list + 1)).toEqual([]);
    expect(listed(() => 0)).toEqual([]);
  });

  it('end where the list is cut', () => {
    // What follows the end of an archive begins as one more of its files, and stops.
    const archive = archiveOf({ 'a.xml': bytes('<a/>') }, (view, _, end) =>
      view.setUint32(end + 16, end + 22, true),
    );
    expect(zipEntries(Uint8Array.from([...archive, 0x50, 0x4b, 1, 2, ...new Uint8Array(20)]))).toEqual([]);
  });

  it('are left out where they stand past the end', () => {
    const archive = archiveOf({ 'a.xml': bytes('<a/>'), 'b.xml': bytes('<b/>') }, (view, list, end) =>
      view.setUint32(list + 42, end + 100, true),
    );
    expect(zipEntries(archive).map(textOf)).toEqual(['<b/>']);
  });
});

describe('a file whose size or place stands apart', () => {
  /** The fields of the first file, by their number; what they say in groups of eight bytes. */
  const apart = (...values: number[]) => {
    const field = new Uint8Array(values.length * 8);
    values.forEach((value, i) => new DataView(field.buffer).setUint32(i * 8, value, true));
    return field;
  };
  const read = (extra: Record<number, Uint8Array>, places: readonly number[], comment = ''): string[] =>
    zipEntries(
      archiveOf({ 'z.xml': bytes('<z/>'), 'a.xml': [bytes('<a/>'), { extra, comment }] }, (view, list) => {
        const second = list + 46 + 'z.xml'.length;
        for (const field of places) view.setUint32(second + field, NOT_HERE, true);
      }),
    )
      .map(textOf)
      .slice(1);

  /** Where the second file stands: after the first, its head of thirty bytes, its name and its four bytes. */
  const SECOND = 30 + 5 + 4;

  it.each<[what: string, extra: Record<number, Uint8Array>, places: number[]]>([
    ['its two sizes', { 1: apart(4, 4) }, [20, 24]],
    ['its packed size', { 1: apart(4) }, [20]],
    ['its place', { 1: apart(SECOND) }, [42]],
    ['its size and its place', { 1: apart(4, 4, SECOND) }, [20, 24, 42]],
    ['its place, behind another field', { 0: new Uint8Array(3), 1: apart(SECOND) }, [42]],
    ['its place, behind a field of nothing', { 0: new Uint8Array(0), 1: apart(SECOND) }, [42]],
  ])('%s', (_, extra, places) => {
    expect(read(extra, places)).toEqual(['<a/>']);
  });

  it('is left out where no field says it, whatever follows its fields', () => {
    expect(read({ 7: new Uint8Array(3) }, [42])).toEqual([]);
    expect(read({ 7: new Uint8Array(3) }, [42], `\u0001\0\b\0${'\0'.repeat(8)}`)).toEqual([]);
  });
});
