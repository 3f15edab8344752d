import type { Content } from '../content.ts';
import { jsonSchemaOf } from './open-data.ts';
import type { OpenSet } from './open-set.ts';

/** The fields of an entry, each with what it is, as its JSON Schema says. */
export function fieldsOf(set: OpenSet): { name: string; about: string }[] {
  const { properties } = jsonSchemaOf(set) as {
    properties: { items: { items: { properties: Record<string, { description?: string }> } } };
  };
  return Object.entries(properties.items.items.properties).map(([name, { description = '' }]) => ({
    name,
    about: description,
  }));
}

/** An entry as it stands in the file, long lists cut after two, and how many entries there are. */
export function exampleOf(set: OpenSet, content: Content): { example: string; many: number } {
  const items = set.items(content);
  return { example: JSON.stringify(cut(items[0]), null, 2), many: items.length };
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)]));
}
