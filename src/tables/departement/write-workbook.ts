import writeExcelFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import type { Local } from '../../rules/departement/file/local.ts';
import { TOPICS, type TopicName } from '../../rules/departement/file/topics.ts';
import { columnName } from '../saved-table.ts';
import { aboutFile } from '../xlsx/about-file.ts';
import { escaped } from '../xlsx/escape.ts';
import {
  cellsOf,
  CODE_HEAD,
  columnsOf,
  EXPLAINED,
  FIRST_SHEET,
  HEAD_ROWS,
  LISTS_SHEET,
  MOST_LISTED,
  TOPIC_SHEETS,
} from './sheets.ts';

/** The workbook of a département, to fill or to go on with: a sheet a topic, help under each head, choices as lists. */
export async function writeWorkbook(code: string, local: Local | null): Promise<Blob> {
  const lists = choiceLists();
  const sheets: Sheet<Blob>[] = [
    {
      sheet: FIRST_SHEET,
      columns: [{ width: 26 }, { width: 90 }],
      data: [
        [bold(CODE_HEAD), code === '' ? null : words(code)],
        [],
        ...EXPLAINED.map((line) => [null, words(line)]),
      ],
    },
    ...TOPIC_SHEETS.map(({ topic, sheet }): Sheet<Blob> => {
      const columns = columnsOf(topic);
      return {
        sheet,
        columns: columns.map(({ field }) => ({
          width: Math.max(16, Math.min(42, field.example.length + 6)),
        })),
        stickyRowsCount: HEAD_ROWS,
        data: [
          columns.map(({ head }) => bold(head)),
          columns.map(({ help }) => ({ ...words(help), fontStyle: 'italic' as const, textColor: '#524d45' })),
          ...(local ? cellsOf(topic, local) : []).map((row) =>
            row.map((cell) => (cell === '' ? null : words(cell))),
          ),
        ],
      };
    }),
    {
      sheet: LISTS_SHEET,
      data: Array.from({ length: Math.max(...lists.map(({ options }) => options.length)) }, (_, row) =>
        lists.map(({ options }) => {
          const option = options[row];
          return option === undefined ? null : words(option);
        }),
      ),
    },
  ];
  return writeExcelFile(sheets, {
    features: [choices(lists), aboutFile('Le fonds dans votre département')],
  }).toBlob();
}

interface ChoiceList {
  topic: TopicName;
  name: string;
  options: string[];
}

function choiceLists(): ChoiceList[] {
  return TOPIC_SHEETS.flatMap(({ topic }) =>
    columnsOf(topic).flatMap(({ name, field: { options } }) =>
      options ? [{ topic, name, options: Object.values(options) }] : [],
    ),
  );
}

function words(text: string): CellObject {
  return { value: escaped(text), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

function bold(text: string): CellObject {
  return { ...words(text), fontWeight: 'bold', backgroundColor: '#f3eee3' };
}

/** The lists that cells offer: choices from the hidden sheet, names from the sheet that gives them. */
function choices(lists: readonly ChoiceList[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const topic = TOPIC_SHEETS[sheetIndex - 1]?.topic;
            if (topic === undefined) return xml;
            const rules = columnsOf(topic).flatMap(({ name, field }, column) => {
              const formula = field.options
                ? rangeOfList(lists, topic, name)
                : field.refers
                  ? rangeOfNames(field.refers.topic as TopicName, field.refers.by)
                  : null;
              return formula === null ? [] : [validation(columnName(column), formula)];
            });
            if (rules.length === 0) return xml;
            const all = `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
            return xml.replace('</sheetData>', () => `</sheetData>${all}`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(`name="${LISTS_SHEET}"`, `name="${LISTS_SHEET}" state="hidden"`),
        },
      },
    },
  };
}

/** A list is offered, never forced: what is typed beside is said when the workbook is checked. */
function validation(column: string, formula: string): string {
  const cells = `${column}${String(HEAD_ROWS + 1)}:${column}${String(HEAD_ROWS + MOST_LISTED)}`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}

function rangeOfList(lists: readonly ChoiceList[], topic: TopicName, name: string): string {
  const at = lists.findIndex((list) => list.topic === topic && list.name === name);
  const column = `$${columnName(at)}$`;
  return `${LISTS_SHEET}!${column}1:${column}${String(lists[at]?.options.length ?? 1)}`;
}

function rangeOfNames(topic: TopicName, by: string): string {
  const column = `$${columnName(columnsOf(topic).findIndex(({ name }) => name === by))}$`;
  const first = `${column}${String(HEAD_ROWS + 1)}`;
  return `'${TOPICS[topic].sheet}'!${first}:${column}${String(HEAD_ROWS + MOST_LISTED)}`;
}
