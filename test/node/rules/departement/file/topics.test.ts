import { describe, expect, it } from 'vitest';
import { readField, writeField } from '../../../../../src/rules/departement/file/read-field.ts';
import { fieldsOf } from '../../../../../src/rules/departement/file/read-local.ts';
import { TOPIC_NAMES, TOPICS } from '../../../../../src/rules/departement/file/topics.ts';

const ALL = TOPIC_NAMES.flatMap((topic) =>
  fieldsOf(topic).map(([name, field]) => ({ topic, name, field, said: `${topic} ${name}` })),
);
const wrong = (isRight: (each: (typeof ALL)[number]) => boolean) =>
  ALL.filter((each) => !isRight(each)).map(({ said }) => said);

describe('the sheets', () => {
  it('are these, in this order', () => {
    expect(TOPIC_NAMES.map((topic) => TOPICS[topic].sheet)).toEqual([
      ...['Sources', 'Organismes', 'Appels', 'Prolongations', 'Sessions', 'Réunions', 'Dépôt'],
      ...['Avant de déposer', 'Pièces', 'Argent', 'Qui peut demander', 'Priorités', 'Financeurs', 'Contacts'],
      ...['Pilotage', 'Pour les parents', 'Précisions', 'Affiche et dépliant'],
    ]);
    expect(TOPIC_NAMES.filter((topic) => !/^une? \p{L}.+/u.test(TOPICS[topic].row))).toEqual([]);
  });
});

describe('the columns', () => {
  it('are as many as were counted by hand', () => {
    expect(ALL.length).toBe(111);
  });

  it('have a head of their own in their sheet', () => {
    expect(wrong(({ field }) => /^\p{Lu}/u.test(field.label))).toEqual([]);
    for (const topic of TOPIC_NAMES) {
      const heads = fieldsOf(topic).map(([, { label }]) => label);
      expect([topic, new Set(heads).size]).toEqual([topic, heads.length]);
    }
  });

  it('say what to write', () => {
    expect(wrong(({ field }) => /^\p{Lu}.+[.…]$/u.test(field.help))).toEqual([]);
  });

  it('give an example that they themselves read, and write back', () => {
    const read = ALL.map((each) => ({ ...each, reading: readField(each.field, each.field.example) }));
    expect(read.filter(({ reading }) => !('value' in reading)).map(({ said }) => said)).toEqual([]);
    expect(read.filter(({ field }) => field.example === '').map(({ said }) => said)).toEqual([]);
    const back = read.filter(({ field, reading }) => {
      if (!('value' in reading)) return true;
      const written = writeField(field, reading.value);
      const again = readField(field, written);
      return !('value' in again) || String(again.value) !== String(reading.value);
    });
    expect(back.map(({ said }) => said)).toEqual([]);
  });

  it('that offer choices name each by an id and by words, which are read alike', () => {
    const choices = ALL.filter(({ field }) => field.options);
    expect(choices.map(({ said }) => said)).toEqual([
      ...['bodies kind', 'before kind', 'money kind', 'eligibility kind', 'priorities kind', 'parents kind'],
      ...['precisions kind', 'precisions sense', 'kit kind'],
    ]);
    for (const { said, field } of choices)
      for (const [id, words] of Object.entries(field.options ?? {})) {
        expect([said, id, words]).toEqual([
          said,
          expect.stringMatching(/^[a-z-]+$/),
          expect.stringMatching(/^\p{Lu}/u),
        ]);
        expect(readField(field, words)).toEqual({ value: id });
      }
    // A choice is never left empty, and its example is its first.
    expect(choices.filter(({ field }) => field.required !== true)).toEqual([]);
    expect(choices[0]?.field.example).toBe('caf');
  });

  it('that name a row of another sheet', () => {
    const named = ALL.flatMap(({ said, field: { refers } }) =>
      refers ? [`${said} → ${refers.topic} ${refers.by}`] : [],
    );
    const sources = named.filter((each) => each.endsWith('source → sources key'));
    // All but the sources themselves.
    expect(sources).toHaveLength(17);
    expect(named.filter((each) => !sources.includes(each))).toEqual([
      'calls caf → bodies name',
      ...['extensions call → calls key', 'sessions call → calls key', 'meetings call → calls key'],
      ...['deposit caf → bodies name', 'before caf → bodies name', 'pieces caf → bodies name'],
      ...['money caf → bodies name', 'eligibility caf → bodies name', 'priorities caf → bodies name'],
      ...['contacts caf → bodies name', 'precisions caf → bodies name'],
    ]);
  });

  it.each<[sheet: string, ...names: string[]]>([
    ['sources', 'key', 'title', 'address', 'checked', 'role'],
    ['bodies', 'kind', 'name', 'source'],
    ['calls', 'key', 'name', 'year', 'source'],
    ['extensions', 'call', 'forWhom', 'until', 'source'],
    ['sessions', 'call', 'name', 'source'],
    ['meetings', 'call', 'day', 'source'],
    ['deposit', 'platform', 'source'],
    ['before', 'kind', 'text', 'source'],
    ['pieces', 'name', 'source'],
    ['money', 'kind', 'text', 'source'],
    ['eligibility', 'kind', 'text', 'source'],
    ['priorities', 'kind', 'text', 'source'],
    ['funders', 'text', 'source'],
    ['contacts', 'role', 'source'],
    ['steering', 'name', 'source'],
    ['parents', 'kind', 'name', 'source'],
    ['precisions', 'kind', 'sense', 'text', 'year', 'source'],
    ['kit', 'kind', 'value', 'source'],
  ])('of « %s » that are never left empty: %s %s %s %s %s', (sheet, ...names) => {
    const asked = ALL.filter(({ topic, field }) => topic === sheet && field.required);
    expect(asked.map(({ name }) => name)).toEqual(names);
  });

  it('are of the type of what they hold', () => {
    const ofType = (type: string) => ALL.filter(({ field }) => field.type === type).map(({ said }) => said);
    expect(ofType('key')).toEqual(['sources key', 'calls key']);
    expect(ofType('year')).toEqual([
      ...['calls year', 'money year', 'steering from', 'steering until', 'precisions year'],
    ]);
    expect(ofType('hour')).toEqual(['calls hour', 'meetings hour']);
    expect([ofType('euros'), ofType('percent'), ofType('mail')]).toEqual([
      ['money euros', 'funders euros'],
      ['money percent', 'funders percent'],
      ['contacts mail'],
    ]);
    expect(ofType('phone')).toEqual(['contacts phone', 'parents phone']);
  });
});
