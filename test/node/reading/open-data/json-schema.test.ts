import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { provenContent } from '../../../../src/reading/check-content.ts';
import { jsonOf, jsonSchemaOf, OPEN_SETS } from '../../../../src/reading/open-data/open-data.ts';

const content = provenContent();
const STAMP = { rules: '627e74', date: '2026-11-27' };

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);

describe.each(OPEN_SETS)('the JSON Schema of $name', (set) => {
  const validate = ajv.compile(jsonSchemaOf(set));
  const file = () => JSON.parse(jsonOf(set, content, STAMP)) as { items: Record<string, unknown>[] };

  it('accepts its file', () => {
    validate(file());
    expect(validate.errors).toBeNull();
  });

  it('refuses an entry with a field more, or a field less', () => {
    const { items, ...head } = file();
    const [first = {}] = items;
    expect(validate({ ...head, items: [{ ...first, zorglub: 1 }] })).toBe(false);
    const lost = Object.keys(first)[0] ?? '';
    const rest = Object.fromEntries(Object.entries(first).filter(([key]) => key !== lost));
    expect(validate({ ...head, items: [rest] })).toBe(false);
  });

  it('says what each field is', () => {
    const { items, ...head } = (jsonSchemaOf(set) as { properties: Record<string, Described> }).properties;
    const own = Object.entries(items?.items?.properties ?? {});
    expect(own.length).toBeGreaterThan(3);
    const mute = [...Object.entries(head), ...own].filter(
      ([, { description = '' }]) => description.length < 5,
    );
    expect(mute.map(([name]) => name)).toEqual([]);
  });
});

it('a file is still one where nothing tells its day', () => {
  const [set] = OPEN_SETS;
  if (!set) throw new Error('no set');
  const validate = ajv.getSchema(`${set.name}.schema.json`);
  expect(validate?.(JSON.parse(jsonOf(set, content, { ...STAMP, date: null })))).toBe(true);
  expect(() => jsonOf(set, content, { ...STAMP, date: 'hier' })).toThrow();
});

interface Described {
  description?: string;
  items?: { properties?: Record<string, Described> };
}
