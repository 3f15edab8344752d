import { Grid, type GridSheet } from '../grid.ts';
import { Keeping, TooLargeError } from '../zip/too-large.ts';
import { type Pace, Room, unpackedText } from '../zip/unpack.ts';
import { attribute, plainXml, xmlTokens } from '../zip/xml-tokens.ts';
import { type ZipEntry, zipEntries } from '../zip/zip-entries.ts';
import { unescaped } from './escape.ts';
import { readSheet, type Workbook } from './read-sheet.ts';
import { formatOf } from './number-format.ts';

const MOST_SHEETS = 200;

interface Part {
  name: string;
  hidden: boolean;
  path: string;
}

/**
 * The sheets of an .xlsx that hold something, those that it hides last. What is wrong in a cell spoils that cell alone.
 * Throws TooLargeError, or another error when the archive is damaged.
 */
export async function readXlsx(bytes: Uint8Array, pace: Pace): Promise<GridSheet[]> {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const room = new Room(pace, bytes.length);
  const keeping = new Keeping();
  const { parts, from1904 } = await listSheets(entries, room);
  const sst = [...entries.values()].find(({ name }) => /^xl\/sharedStrings\d*\.xml$/i.test(name));
  const styles = entries.get('xl/styles.xml');
  const workbook: Workbook = {
    texts: sst ? await readTexts(sst, room, keeping) : [],
    formats: styles ? await readFormats(styles, room) : [],
    from1904,
  };
  const sheets: GridSheet[] = [];
  for (const { name, hidden, path } of parts) {
    const entry = entries.get(path);
    const grid = new Grid();
    if (entry) await readSheet(unpackedText(entry, room), { grid, workbook, room, keeping });
    else grid.fault(1, 0, 'Cette feuille manque dans le fichier : enregistrez-le à nouveau.', null);
    sheets.push(grid.sheet(name, hidden));
  }
  return sheets
    .filter(({ rows, faults, hiddenRows }) => rows.length + faults.length + hiddenRows.length > 0)
    .sort((a, b) => Number(a.hidden) - Number(b.hidden));
}

async function listSheets(entries: ReadonlyMap<string, ZipEntry>, room: Room) {
  const workbook = [...entries.values()].find(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (!workbook) throw new Error('no workbook');
  const targets = new Map<string, { path: string; type: string }>();
  const rels = entries.get(workbook.name.replace(/([^/]+)$/, '_rels/$1.rels'));
  for (const token of rels ? xmlTokens(unpackedText(rels, room)) : [])
    if (token.kind !== 'text' && token.name === 'Relationship')
      targets.set(attribute(token.raw, 'Id'), {
        path: pathFrom(attribute(token.raw, 'Target')),
        type: attribute(token.raw, 'Type'),
      });
  const parts: Part[] = [];
  let from1904 = false;
  for (const token of xmlTokens(unpackedText(workbook, room))) {
    const pause = room.look(token.raw.length);
    if (pause) await pause;
    if (token.kind === 'text' || token.kind === 'close') continue;
    if (token.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(token.raw, 'date1904'));
    if (token.name !== 'sheet') continue;
    if (parts.length === MOST_SHEETS) throw new TooLargeError('sheets', 'read');
    const target = targets.get(attribute(token.raw, '[\\w]+:id'));
    if (target && !target.type.endsWith('/worksheet')) continue;
    parts.push({
      name: unescaped(attribute(token.raw, 'name')),
      hidden: /hidden/i.test(attribute(token.raw, 'state')),
      path: target?.path ?? `xl/worksheets/sheet${String(parts.length + 1)}.xml`,
    });
  }
  return { parts, from1904 };
}

/** A part’s path, as the workbook names it. */
function pathFrom(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return path.replaceAll('/./', '/').replace(/[^/]+\/\.\.\//g, '');
}

async function readTexts(entry: ZipEntry, room: Room, keeping: Keeping): Promise<string[]> {
  const texts: string[] = [];
  let text: string[] = [];
  let inText = false;
  let aside = false;
  for (const token of xmlTokens(unpackedText(entry, room))) {
    const pause = room.look(token.raw.length);
    if (pause) await pause;
    if (token.kind === 'text') {
      if (!inText || aside) continue;
      keeping.keep(entry.name, token.raw.length);
      text.push(token.raw);
    } else if (token.name === 't') inText = token.kind === 'open';
    // How a text is spoken, for languages that write it beside.
    else if (token.name === 'rPh') aside = token.kind === 'open';
    else if (token.name === 'si' && token.kind !== 'open') {
      keeping.keep(entry.name, 1);
      texts.push(unescaped(plainXml(text.join(''))));
      text = [];
    }
  }
  return texts;
}

async function readFormats(entry: ZipEntry, room: Room): Promise<Workbook['formats'][number][]> {
  const codes = new Map<string, string>();
  const formats: Workbook['formats'][number][] = [];
  const known = new Map<string, Workbook['formats'][number]>();
  let inCells = false;
  for (const token of xmlTokens(unpackedText(entry, room))) {
    const pause = room.look(token.raw.length);
    if (pause) await pause;
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    else if (token.kind === 'close') continue;
    else if (token.name === 'numFmt')
      codes.set(attribute(token.raw, 'numFmtId'), attribute(token.raw, 'formatCode'));
    else if (token.name === 'xf' && inCells && formats.length < 70_000) {
      const id = attribute(token.raw, 'numFmtId');
      const format = known.get(id) ?? formatOf(Number(id), codes.get(id));
      known.set(id, format);
      formats.push(format);
    }
  }
  return formats;
}
