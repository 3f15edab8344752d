import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind, OTHER_KINDS } from '../../../src/tables/file-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) => [...text].map((character) => `${character}\0`).join('');
const OLD = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

describe('what a file is', () => {
  it.each([
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['an old Excel', OLD + wide('Workbook'), 'old-excel'],
    ['an older Excel', '\t\u0004\u0006\0', 'old-excel'],
    ['an Excel that a password protects', OLD + wide('EncryptedPackage'), 'locked'],
    ['an old Word', OLD + wide('WordDocument'), 'word'],
    ['a rich text', '{\\rtf1', 'word'],
    ['a PNG', '\u0089PNG\r\n', 'picture'],
    ['a JPEG', '\u00ff\u00d8\u00ff\u00e0', 'picture'],
    ['a HEIC', '\0\0\0\u0018ftypheic', 'picture'],
    ['a web page named .xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'web'],
    ['an XML', '<?xml version="1.0"?><Workbook>', 'xml'],
    ['a message', 'MIME-Version: 1.0\r\n', 'mail'],
    ['a RAR', 'Rar!\u001a', 'zip'],
    ['an archive cut short', 'PK\u0003\u0004', 'cut'],
    ['a text', 'Salle;450', 'text'],
    ['a text that begins as an archive', 'PK;450', 'text'],
    ['an empty file', '', 'text'],
  ])('%s', (_, start, kind) => {
    expect(fileKind(bytes(start))).toBe(kind);
  });

  const held = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, [bytes('<a/>'), { level: 0 }] as const])) as never);
  const open = (type: string, ...names: string[]) =>
    zipSync({
      mimetype: [bytes(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
      ...Object.fromEntries(names.map((name) => [name, bytes('<a/>')])),
    });

  it.each([
    ['xl/workbook.xml', held('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['xl/workbook2.xml', held('xl/workbook2.xml'), 'xlsx'],
    ['xl\\workbook.xml', held('xl\\workbook.xml'), 'xlsx'],
    ['xl/workbook.bin', held('xl/workbook.bin'), 'binary-excel'],
    ['word/document.xml', held('word/document.xml'), 'word'],
    ['Index/Document.iwa', held('Index/Document.iwa'), 'numbers'],
    ['budget.csv', held('budget.csv'), 'zip'],
    ['a spreadsheet of LibreOffice', open('spreadsheet', 'content.xml'), 'ods'],
    ['a text of LibreOffice', open('text', 'content.xml'), 'word'],
    ['a spreadsheet of LibreOffice without content', open('spreadsheet'), 'locked'],
  ])('an archive that holds %s', (_, archive, kind) => {
    expect(fileKind(archive)).toBe(kind);
  });

  it('is said damaged when its end is missing', () => {
    const whole = zipSync({
      'xl/workbook.xml': new Uint8Array(900),
      'xl/worksheets/sheet1.xml': Uint8Array.from({ length: 9_000 }, (_, i) => (i * 7_919) % 251),
    });
    expect(fileKind(whole)).toBe('xlsx');
    expect(fileKind(whole.subarray(0, whole.length - 30))).toBe('cut');
    expect(fileKind(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('cut');
  });

  it('that is not read comes with its remedy', () => {
    const words = Object.values(OTHER_KINDS);
    expect(words).toHaveLength(13);
    expect(words.filter((each) => !/opiez|nregistrez|xportez|uvrez|collez/.test(each))).toEqual([]);
  });
});
