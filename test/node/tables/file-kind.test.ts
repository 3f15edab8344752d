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
    ['a PDF after blanks', ' \n%PDF-1.7', 'pdf'],
    ['a GIF', 'GIF89a', 'picture'],
    ['a bitmap', 'BM\u0012\u0034\u0056\u0078\0\0\0\0', 'picture'],
    ['a TIFF', 'II*\0', 'picture'],
    ['another TIFF', 'MM\0*', 'picture'],
    ['a WebP', 'RIFFabcdWEBP', 'picture'],
    ['an AVIF', '\0\0\0\u001cftypavif', 'picture'],
    ['a gzip', '\u001f\u008b', 'zip'],
    ['a 7z', '7z\u00bc\u00af', 'zip'],
    ['an archive of nothing', 'PK\u0005\u0006', 'zip'],
    ['a table of a page', '\u00ef\u00bb\u00bf <table border="1">', 'web'],
    ['a page', '<!DOCTYPE html>', 'web'],
    ['an XML with its mark', '\u00ef\u00bb\u00bf<?xml version="1.0"?>', 'xml'],
    ['a message received', 'Received: by', 'mail'],
    ['a message of a program', 'X-Mailer-Id: 1', 'mail'],
    ['a message with a path', 'Return-Path: <a@b.fr>', 'mail'],
    ['a text that speaks of a page', 'Salle <table>', 'text'],
    ['a text that speaks of a picture', 'Salle GIF8', 'text'],
    ['a text that begins as a bitmap', 'BM;450', 'text'],
    ['a text that begins as a message', 'Received by;450', 'text'],
    ['a text of tables', '<tables>', 'text'],
    ['a saved dossier', '{"version":4,"project":{}}', 'saved'],
    ['a saved dossier laid out', '\u00ef\u00bb\u00bf{\n  "version": 3', 'saved'],
    ['other data', '{"lignes": [1]}', 'json'],
    ['a list of data', '[ {"libelle": "Salle"} ]', 'json'],
    ['a text between braces', '{Salle};450', 'text'],
    ['a text between brackets', '[Salle];450', 'text'],
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
    ['ppt/presentation.xml', held('ppt/presentation.xml'), 'slides'],
    ['Index.zip', held('Index.zip'), 'numbers'],
    ['a.iwa', held('a.iwa'), 'numbers'],
    ['old/xl/workbook.bin', held('old/xl/workbook.bin'), 'zip'],
    ['xl/workbook.bin.old', held('xl/workbook.bin.old'), 'zip'],
    ['old/xl/workbook.xml', held('old/xl/workbook.xml'), 'zip'],
    ['word/documents.xml', held('word/documents.xml'), 'zip'],
    ['budget.csv', held('budget.csv'), 'zip'],
    ['slides of LibreOffice', open('presentation', 'content.xml'), 'slides'],
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
    expect(words).toHaveLength(15);
    expect(words.filter((each) => !/opiez|nregistrez|xportez|uvrez|collez/.test(each))).toEqual([]);
  });
});
