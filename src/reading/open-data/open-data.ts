import { z } from 'zod';
import { API_VERSION, fileSchema, OPEN_LICENCE } from '../../schemas/api/file.ts';
import type { Content } from '../content.ts';
import { ANNEXE_SETS } from './annexe-sets.ts';
import type { Cell, OpenSet } from './open-set.ts';
import { OTHER_SETS } from './other-sets.ts';
import { RULE_SETS } from './rule-sets.ts';

/** The sets of open data, in the order of their page. */
export const OPEN_SETS: readonly OpenSet[] = [...RULE_SETS, ...ANNEXE_SETS, ...OTHER_SETS];

/** Where they stand, under the root of the site. */
export const API = `api/v${String(API_VERSION)}`;

/** What every file says of itself. */
export interface Stamp {
  /** The version of the rules. */
  rules: string;
  /** The day of the publication, as in 2026-11-26; null where nothing tells. */
  date: string | null;
}

/** The text of a set’s file: one entry a line, so that a difference shows entries. Throws where it is not what its schema says. */
export function jsonOf(set: OpenSet, content: Content, { rules, date }: Stamp): string {
  const { title: source, fund } = content.document;
  const { items, ...head } = fileSchema(set.name, set.schema).parse({
    api: API_VERSION,
    name: set.name,
    title: set.title,
    rules,
    date,
    licence: OPEN_LICENCE,
    source: `${source} (${fund})`,
    items: set.items(content),
  });
  const lines = items.map((item) => `  ${JSON.stringify(item)}`);
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${lines.join(',\n')}\n]}\n`;
}

/** The JSON Schema of a set’s file. */
export function jsonSchemaOf({ name, title, schema }: OpenSet): object {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema(name, schema), { io: 'output', reused: 'inline' });
  return { $schema, $id: `${name}.schema.json`, title, ...rest };
}

/** The rows of a set’s CSV. */
export function csvRows({ rows, items, columns }: OpenSet, content: Content): Cell[][] {
  return rows(items(content)).map((row) => columns.map(({ of }) => of(row)));
}

const TYPES = {
  string: {},
  integer: {},
  number: { decimalChar: ',' },
  date: { format: '%Y-%m-%d' },
  boolean: { trueValues: ['oui'], falseValues: ['non'] },
} as const;

/** What each column of a set’s CSV holds, as a Table Schema. */
export function tableSchemaOf({ name, title, about, columns }: OpenSet, { rules, date }: Stamp): object {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name,
    title,
    description: about,
    version: `${String(API_VERSION)}+${rules}`,
    ...(date === null ? {} : { lastModified: date }),
    countryCode: 'FR',
    licenses: [{ name: OPEN_LICENCE.id, title: OPEN_LICENCE.title, path: OPEN_LICENCE.address }],
    fields: columns.map(({ name: column, type, about: description, required }) => ({
      name: column,
      type,
      description,
      ...TYPES[type],
      constraints: { required },
    })),
    missingValues: [''],
  };
}
