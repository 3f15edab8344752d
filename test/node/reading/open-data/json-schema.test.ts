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

/** Wrong values of a field of an entry, typed by hand; the first entry that has one takes them. */
const BROKEN: Readonly<Record<string, readonly (readonly [field: string, wrong: unknown])[]>> = {
  actions: [
    ['id', 'Groupe de parents'],
    ['kind', 'autre'],
    ['strand', '5.1'],
    ['label', ''],
    ['words', ['']],
  ],
  conditions: [
    ['severity', 'bloque'],
    ['minimum', -1],
    ['accept', ['20']],
    ['why', ' '],
    ['options', [{ id: 'oui' }]],
  ],
  depenses: [
    ['account', '6132'],
    ['listed', 'oui'],
    ['address', 'depenses/location/'],
    ['words', null],
    ['summary', ''],
  ],
  tables: [
    ['dmn', 'location.xml'],
    ['rows', [{ id: 'a' }]],
    ['expense', null],
    ['questions', {}],
    ['expense', 'une dépense'],
  ],
  silences: [
    ['cites', ['A9']],
    ['strands', ['1']],
    ['listed', 'vrai'],
    ['because', ''],
    ['when', { habituelle: 'oui' }],
  ],
  reperes: [
    ['id', 'A1V3-OBJ-01'],
    ['pages', [0]],
    ['lines', '62 à 63'],
    ['kind', 'question'],
    ['axis', 1],
  ],
  volets: [
    ['id', '1.3'],
    ['axis', '5'],
    ['who', 'Les parents'],
    ['figures', [{ figure: '3' }]],
    ['address', ''],
  ],
  indicateurs: [
    ['kind', 'chiffre'],
    ['across', 'max'],
    ['label', ''],
    ['part', 'La moitié'],
    ['cites', 'A1V1-IND-01'],
  ],
  glossaire: [
    ['from', 'nous'],
    ['term', ''],
    ['also', ['']],
    ['strands', ['3']],
    ['expansion', ' Caf'],
  ],
  anomalies: [
    ['kind', 'faute'],
    ['pages', ['12']],
    ['lines', ''],
    ['strands', '3.1'],
    ['title', null],
  ],
  besoins: [
    ['answer', { text: 'Oui.' }],
    ['near', ['À bout']],
    ['address', 'https://exemple.fr/'],
    ['ask', ''],
    ['strands', null],
  ],
  departements: [
    ['id', '20'],
    ['filled', 'oui'],
    ['name', ''],
    ['address', null],
    ['seat', 12],
  ],
  releves: [
    ['row', 0],
    ['values', { 'Le taux': 80 }],
    ['values', { percent: -80 }],
    ['values', { text: '' }],
    ['source', {}],
  ],
  appels: [
    ['opens', '24/11/2025'],
    ['closes', '2025-02-30'],
    ['year', 25],
    ['strands', ['axe 1']],
    ['address', 'www.caf.fr'],
  ],
  changements: [
    ['day', '2026-13-01'],
    ['about', 'annexe'],
    ['expenses', { location: '12' }],
    ['links', {}],
    ['indicators', { '5.1': '123abc' }],
  ],
  questions: [
    ['part', 'avant-2025'],
    ['silent', 'oui'],
    ['answer', [{ text: 'Oui.' }]],
    ['ours', ''],
    ['address', 'questions/combien/'],
  ],
  'hors-annexe': [
    ['certainty', 'sûr'],
    ['sources', [{ by: 'La Caf', address: null, dated: '4 septembre 2019' }]],
    ['departements', ['20']],
    ['found', null],
    ['until', '2026-02-30'],
  ],
};

describe.each(OPEN_SETS)('the JSON Schema of $name', ({ name }) => {
  const validate = ajv.getSchema(`${name}.schema.json`);
  const broken = BROKEN[name] ?? [];

  it('is tried with five wrong values', () => {
    expect(broken).toHaveLength(5);
  });

  it.each(broken)('refuses as %s: %o', (field, wrong) => {
    const set = OPEN_SETS.find((each) => each.name === name);
    if (!set || !validate) throw new Error(`no set ${name}`);
    const { items, ...head } = JSON.parse(jsonOf(set, content, STAMP)) as {
      items: Record<string, unknown>[];
    };
    const [first = {}] = items;
    expect(Object.keys(first)).toContain(field);
    expect(validate({ ...head, items: [{ ...first, [field]: wrong }] })).toBe(false);
    expect(validate({ ...head, items: [first] })).toBe(true);
  });
});

it.each([
  ['name', 'depenses'],
  ['api', 2],
  ['rules', '627E74'],
  ['date', '27/11/2026'],
  ['licence', { id: 'cc-by', title: 'CC BY', address: 'https://exemple.fr' }],
  ['source', ''],
])('a head with another %s is refused: %o', (field, wrong) => {
  const set = OPEN_SETS.find(({ name }) => name === 'volets');
  if (!set) throw new Error('no set');
  const file = JSON.parse(jsonOf(set, content, STAMP)) as object;
  expect(ajv.getSchema('volets.schema.json')?.({ ...file, [field]: wrong })).toBe(false);
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
