/** Something of a work that the two sides of a merge do not say alike; undefined where a side has none of it. */
export interface Difference {
  /** Where it is, as in « budget.lines.l3 », or « d2/budget.lines.l3 » of one project among others. */
  path: string;
  /** The name of that project. */
  project?: string;
  /** What either side of it added, under ids that mean something there alone. */
  added?: readonly { id: string; label: string }[];
  /** Whether one side alone changed it since the base, or both. */
  changed: 'theirs' | 'both';
  mine: unknown;
  theirs: unknown;
}

/** Which side a difference is settled by. */
export type Settle = (difference: Difference) => 'mine' | 'theirs';

type Fields = Readonly<Record<string, unknown>>;

/** Values that mean something together alone: answers belong to an action, what was typed to a service. */
const TOGETHER = [
  ['action', 'answers'],
  ['services', 'servicesTyped'],
] as const;

/**
 * Merges two values that come from one base. What one side alone changed is that side’s; what only `theirs` changed,
 * and what both did, is `settle`’s to say. An item of a list is one thing: its fields are never taken from two sides.
 */
export function mergeValues(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: string,
  settle: Settle,
): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isRecord(mine) && isRecord(theirs) && !isItem(mine)) {
    return mergeRecords(isRecord(base) ? base : {}, mine, theirs, path, settle);
  }
  const before = base ?? [];
  if (isKeyedList(before) && isKeyedList(mine) && isKeyedList(theirs))
    return mergeLists(before, mine, theirs, path, settle);
  const difference: Difference = { path, changed: isSame(base, mine) ? 'theirs' : 'both', mine, theirs };
  return settle(difference) === 'mine' ? mine : theirs;
}

/** Whether two values say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, i) => isSame(each, other[i]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isItem(value: unknown): value is Fields & { id: string } {
  return isRecord(value) && typeof value.id === 'string';
}

function mergeRecords(base: Fields, mine: Fields, theirs: Fields, path: string, settle: Settle): Fields {
  const together = TOGETHER.filter((keys) => keys.every((key) => key in mine && key in theirs));
  const bound = together.flatMap((keys) => [...keys] as string[]);
  const merged = new Map<string, unknown>();
  for (const keys of together) {
    const pick = (fields: Fields) => keys.map((key) => fields[key]);
    const found = mergeValues(pick(base), pick(mine), pick(theirs), `${path}.${keys[0]}`, settle);
    keys.forEach((key, i) => merged.set(key, (found as unknown[])[i]));
  }
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
    if (!bound.includes(key))
      merged.set(key, mergeValues(at(base, key), at(mine, key), at(theirs, key), `${path}.${key}`, settle));
  // In the order in which mine is written.
  const keys = [...new Set([...Object.keys(mine), ...merged.keys()])];
  return Object.fromEntries(
    keys.map((key) => [key, merged.get(key)]).filter(([, value]) => value !== undefined),
  );
}

/** A list of items, or of ids alone: each is known by its id. */
type Keyed = readonly (string | { id: string })[];

function isKeyedList(value: unknown): value is Keyed {
  // What is bound together is a list too, and never one of these.
  return Array.isArray(value) && (value.every(isItem) || value.every((each) => typeof each === 'string'));
}

function mergeLists(base: Keyed, mine: Keyed, theirs: Keyed, path: string, settle: Settle): unknown[] {
  const find = (list: Keyed, id: string) => list.find((each) => idOf(each) === id);
  return [...new Set([...mine, ...theirs].map(idOf))]
    .map((id) => mergeValues(find(base, id), find(mine, id), find(theirs, id), `${path}.${id}`, settle))
    .filter((each) => each !== undefined);
}

function idOf(each: Keyed[number]): string {
  return typeof each === 'string' ? each : each.id;
}

function at(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
