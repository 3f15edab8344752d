/** A case that cannot be judged: what was wrong, and what is allowed. */
export class CaseError extends Error {
  constructor(what: string, allowed: Iterable<string>) {
    super(`${what}; allowed: ${[...allowed].join(', ')}`);
    this.name = 'CaseError';
  }
}

/** One line of JSON as flat pairs, numbers written out: `{"demi-journees":3}` is `demi-journees` → « 3 ». */
export function readCase(line: string): Map<string, string> {
  const shape = [
    'one JSON object a line, its values strings or numbers, like {"volet":"1.1","depense":"location"}',
  ];
  const data = parse(line, shape);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new CaseError(`found ${JSON.stringify(data)}`, shape);
  const twice = repeatedKey(line);
  if (twice) throw new CaseError(`the key ${twice} stands twice`, ['each key once']);
  return new Map(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return [key, value];
      if (typeof value === 'number') return [key, String(value)];
      throw new CaseError(`${JSON.stringify(key)} is ${JSON.stringify(value)}`, shape);
    }),
  );
}

/** What a case names by a key, among those that exist. */
export function named<T extends { id: string }>(
  key: string,
  known: readonly T[],
  pairs: ReadonlyMap<string, string>,
): T {
  const id = pairs.get(key);
  const found = known.find((each) => each.id === id);
  if (found) return found;
  const what = id === undefined ? `the key "${key}" is missing` : `unknown ${key} ${JSON.stringify(id)}`;
  throw new CaseError(
    what,
    known.map((each) => each.id),
  );
}

function parse(line: string, shape: string[]): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CaseError('this is not JSON', shape);
  }
}

/** JSON.parse keeps the last of two equal keys and says nothing. */
function repeatedKey(line: string): string | undefined {
  const keys = [...line.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)].flatMap(([, key = '', colon]) =>
    colon ? [key] : [],
  );
  return keys.find((key, i) => keys.indexOf(key) !== i);
}
