import { describe, expect, it } from 'vitest';
import { provenContent } from '../../../../src/reading/check-content.ts';
import {
  jsonOf,
  jsonSchemaOf,
  OPEN_SETS,
  tableSchemaOf,
} from '../../../../src/reading/open-data/open-data.ts';
import { HEAD, PROMISED } from './promised.ts';
import { fieldShapes } from './shape.ts';

const content = provenContent();
const STAMP = { rules: '627e74', date: '2026-11-27' };

interface Column {
  name: string;
  type: string;
  constraints: { required: boolean };
}
const columnShape = ({ name, type, constraints }: Column) =>
  `${name}${type === 'string' ? '' : `:${type}`}${constraints.required ? '' : '?'}`;

interface File {
  items: Record<string, unknown>[];
  [head: string]: unknown;
}
const read = (name: string) => {
  const set = OPEN_SETS.find((each) => each.name === name);
  if (!set) throw new Error(`no set ${name}`);
  return JSON.parse(jsonOf(set, content, STAMP)) as File;
};

describe('the open data', () => {
  it('is the sets that were promised', () => {
    expect(OPEN_SETS.map(({ name }) => name)).toEqual(Object.keys(PROMISED));
  });

  it.each(Object.entries(PROMISED))('%s keeps its fields, and what each holds', (name, [json, csv]) => {
    const set = OPEN_SETS.find((each) => each.name === name);
    if (!set) throw new Error(`no set ${name}`);
    const { properties } = jsonSchemaOf(set) as { properties: Record<string, object> };
    const { items, ...head } = properties as { items: { items: object } };
    expect(fieldShapes({ properties: head, required: Object.keys(head) }).join(' ')).toBe(
      HEAD.replace(' title:', ` name:"${name}" title:`),
    );
    expect(fieldShapes(items.items).join(' ')).toBe(json);
    const { fields } = tableSchemaOf(set, STAMP) as { fields: Column[] };
    expect(fields.map(columnShape).join(' ')).toBe(csv);
  });

  it.each(Object.keys(PROMISED))('%s says first what it is', (name) => {
    const { items, ...head } = read(name);
    expect(Object.keys(head)).toEqual(['api', 'name', 'title', 'rules', 'date', 'licence', 'source']);
    expect(items.length).toBeGreaterThan(1);
  });

  it.each([
    ['actions', 20],
    ['conditions', 122],
    ['depenses', 18],
    ['tables', 18],
    ['silences', 11],
    ['volets', 8],
    ['anomalies', 57],
    ['besoins', 16],
    ['departements', 101],
  ])('%s holds every entry: %i', (name, many) => {
    expect(read(name).items).toHaveLength(many);
  });

  it('says nothing of the fictitious département', () => {
    const said = ['departements', 'releves', 'appels'].flatMap((name) =>
      read(name).items.map((item) => item['departement'] ?? item['id']),
    );
    expect(said.length).toBeGreaterThan(110);
    expect(said).not.toContain('00');
    expect(said).toContain('31');
  });

  it('gives money in euros and rates in percents, as they are said', () => {
    const money = read('releves').items.filter(({ topic }) => topic === 'money');
    const rate = money.find(({ departement }) => departement === '53');
    expect(rate?.['values']).toMatchObject({ percent: 80 });
  });
});
