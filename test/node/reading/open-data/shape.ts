interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
}

/**
 * What a JSON Schema lets through, in short: `id:text`, `dates:{from:day?}`, `words:[text]`. A field is `?` where it may be null,
 * `*` where it may be missing.
 */
function shapeOf(schema: JsonSchema): string {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) {
    const some = either.filter(({ type }) => type !== 'null').map(shapeOf);
    return `${some.join('|')}${some.length < either.length ? '?' : ''}`;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(String).join('|');
  if (schema.type === 'array') return `[${shapeOf(schema.items ?? {})}]`;
  if (schema.type === 'object') return objectShape(schema);
  if (Array.isArray(schema.type)) return `${schema.type.filter((each) => each !== 'null').join('|')}?`;
  if (schema.type !== 'string') return schema.type ?? 'anything';
  return schema.format === 'date' ? 'day' : 'text';
}

function objectShape({ properties, required = [], additionalProperties }: JsonSchema): string {
  if (properties) return `{${fieldShapes({ properties, required }).join(' ')}}`;
  return typeof additionalProperties === 'object' ? `{…:${shapeOf(additionalProperties)}}` : '{}';
}

/** The same of each field of an object. */
export function fieldShapes({ properties = {}, required = [] }: JsonSchema): string[] {
  return Object.entries(properties).map(
    ([name, each]) => `${name}${required.includes(name) ? '' : '*'}:${shapeOf(each)}`,
  );
}
