import { fold } from '../../french/fold.ts';
import type { LocalProblem, Written } from '../../rules/departement/file/local.ts';
import type { TopicName } from '../../rules/departement/file/topics.ts';
import type { GridSheet } from '../grid.ts';
import { columnName } from '../saved-table.ts';
import { CODE_HEAD, columnsOf, FIRST_SHEET, LISTS_SHEET, TOPIC_SHEETS } from './sheets.ts';

/** A filled workbook: what was written, and where each cell stands. */
export interface WorkbookReading {
  /** The code of the first sheet; empty when it was not filled. */
  code: string;
  written: Written;
  /** What is wrong with the sheets themselves, or cannot be read in a cell: « Appels, B3 : … ». */
  faults: string[];
  /** A problem of the reading with its sheet and its cell: « Appels, F4 : … ». */
  placed: (problem: LocalProblem) => string;
}

interface Head {
  sheet: string;
  /** The columns by field. */
  columns: ReadonlyMap<string, number>;
  /** The rows of the file of each row that was read. */
  numbers: readonly number[];
}

/** Reads the sheets of a workbook by their names and their heads, in whatever order they stand. Never throws. */
export function readWorkbook(sheets: readonly GridSheet[]): WorkbookReading {
  const faults: string[] = [];
  const heads = new Map<string, Head>();
  const written: Record<string, Record<string, unknown>[]> = {};
  const named = (name: string) => sheets.find((sheet) => plain(sheet.name) === plain(name));
  for (const { topic, sheet: name } of TOPIC_SHEETS) {
    const sheet = named(name);
    if (!sheet) continue;
    for (const { cell, message } of sheet.faults) faults.push(`${name}, ${cell} : ${message}`);
    const read = readTopic(topic, sheet);
    if (typeof read === 'string') faults.push(`${name} : ${read}`);
    else {
      written[topic] = read.rows;
      heads.set(topic, read.head);
    }
  }
  if (heads.size === 0 && faults.length === 0)
    faults.push(
      `Aucune feuille n’est reconnue : prenez le classeur de cette page, et gardez les noms de ses feuilles.`,
    );
  const known = [FIRST_SHEET, LISTS_SHEET, ...TOPIC_SHEETS.map(({ sheet }) => sheet)].map(plain);
  for (const { name, rows } of sheets)
    if (rows.length > 0 && !known.includes(plain(name)))
      faults.push(`${name} : cette feuille n’est pas connue ; remettez son nom, ou retirez-la`);
  return { code: codeOf(named(FIRST_SHEET)), written, faults, placed: (problem) => placed(problem, heads) };
}

function readTopic(
  topic: TopicName,
  sheet: GridSheet,
): { rows: Record<string, unknown>[]; head: Head } | string {
  const columns = columnsOf(topic);
  const headRow = sheet.rows.findIndex(
    (row) =>
      row.filter((cell) => columns.some(({ head }) => plainHead(cell) === plainHead(head))).length >= 2,
  );
  if (headRow === -1) return 'la ligne des titres manque ; remettez celle du classeur';
  const titles = (sheet.rows[headRow] ?? []).map(plainHead);
  const places = new Map(columns.map(({ name, head }) => [name, titles.indexOf(plainHead(head))]));
  const lost = columns.filter(({ name, field }) => field.required && places.get(name) === -1);
  if (lost.length > 0)
    return `la colonne « ${lost[0]?.field.label ?? ''} » manque ; remettez-la, avec son titre`;
  const helps = new Set(columns.map(({ help }) => plain(help)));
  const rows: Record<string, unknown>[] = [];
  const numbers: number[] = [];
  sheet.rows.slice(headRow + 1).forEach((row, i) => {
    const values = columns.flatMap(({ name }) => {
      const at = places.get(name) ?? -1;
      const cell = at === -1 ? null : (row[at] ?? null);
      return cell === null || cell === '' ? [] : [[name, cell] as const];
    });
    // The line of explanations, wherever it went.
    if (values.length === 0 || values.some(([, cell]) => helps.has(plain(String(cell))))) return;
    rows.push(Object.fromEntries(values));
    numbers.push(sheet.numbers[headRow + 1 + i] ?? headRow + 2 + i);
  });
  return {
    rows,
    head: {
      sheet: sheet.name,
      columns: new Map([...places].map(([name, at]) => [name, sheet.columns[at] ?? at])),
      numbers,
    },
  };
}

function placed({ topic, row, field, says }: LocalProblem, heads: ReadonlyMap<string, Head>): string {
  const head = heads.get(topic);
  const sheet = head?.sheet ?? TOPIC_SHEETS.find((each) => each.topic === topic)?.sheet ?? topic;
  const column = field === undefined ? undefined : head?.columns.get(field);
  const number = row === undefined ? undefined : head?.numbers[row];
  if (column === undefined || column < 0 || number === undefined)
    return `${sheet}${number === undefined ? '' : `, ligne ${String(number)}`} : ${says}`;
  return `${sheet}, ${columnName(column)}${String(number)} : ${says}`;
}

function codeOf(sheet: GridSheet | undefined): string {
  for (const row of sheet?.rows ?? []) {
    const at = row.findIndex((cell) => plainHead(cell) === plain(CODE_HEAD));
    if (at !== -1) return String(row.slice(at + 1).find((cell) => cell !== null) ?? '').trim();
  }
  return '';
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

function plainHead(cell: unknown): string {
  return typeof cell === 'string' ? plain(cell).replace(/\s*\*$/, '') : '';
}
