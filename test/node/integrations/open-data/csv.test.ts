import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/integrations/open-data/write-open-data.ts';
import { provenContent } from '../../../../src/reading/check-content.ts';
import { csvRows, OPEN_SETS, tableSchemaOf } from '../../../../src/reading/open-data/open-data.ts';
import { unguardFormula } from '../../../../src/tables/formula-guard.ts';

const content = provenContent();
const STAMP = { rules: '627e74', date: '2026-11-27' };

/** Table Schema’s own schema, as its package `tableschema` 1.12.6 gives it (MIT, Open Knowledge): no kept validator reads it for us. */
const profile = JSON.parse(
  readFileSync('test/node/integrations/open-data/table-schema.profile.json', 'utf8'),
) as Record<string, unknown>;
// Its draft is older than the validator, which reads all that it uses.
delete profile['$schema'];
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(profile);

interface TableSchema {
  fields: { name: string; type: string; description: string; constraints: { required: boolean } }[];
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^\d+(?:,\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(?:oui|non)$/,
};

describe.each(OPEN_SETS)('the CSV of $name', (set) => {
  const schema = tableSchemaOf(set, STAMP) as TableSchema;
  const csv = csvOf(set, content);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true });
  const [head = [], ...rows] = data;

  it('is described by a valid Table Schema', () => {
    validate(schema);
    expect(validate.errors).toBeNull();
    expect(schema.fields.every(({ description }) => description.length > 1)).toBe(true);
  });

  it('is what its Table Schema says, cell by cell', () => {
    expect(csv.startsWith('\ufeff"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(errors).toEqual([]);
    expect(head).toEqual(schema.fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(1);
    const wrong = rows.flatMap((row, i) =>
      schema.fields.flatMap(({ name, type, constraints }, at) => {
        const cell = row[at] ?? '';
        const right = cell === '' ? !constraints.required : FORMS[type]?.test(cell);
        return right ? [] : [`${String(i + 2)} ${name}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  it('says what the JSON says, and nothing that a spreadsheet would run', () => {
    const said = csvRows(set, content).map((row) =>
      row.map((cell) => {
        if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
        return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
      }),
    );
    expect(rows.map((row) => row.map(unguardFormula))).toEqual(said);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });
});

it('a schema that names no field, or a type that is none, would show', () => {
  expect(validate({ fields: [] })).toBe(false);
  expect(validate({ fields: [{ type: 'string' }] })).toBe(false);
});

it('a number of the annexe is one for a French spreadsheet too', () => {
  const set = OPEN_SETS.find(({ name }) => name === 'conditions');
  if (!set) throw new Error('no conditions');
  const lines = csvOf(set, content).split('\r\n');
  // Half a full-time post for who runs the place, five half-days open a week.
  expect(lines.filter((line) => line.includes(';0,5;;"Etp";'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes(';5;;"'))).not.toEqual([]);
});
