import { aboutLine, lineOf } from '../remarks/about.ts';
import { freshIds } from '../work/own-items.ts';
import type { Workbench } from '../work/workbench.ts';
import { isItem, isRecord, isSame } from './three-way.ts';

type Item = Readonly<Record<string, unknown>> & { id: string };

/**
 * Their work, where what they added is another thing than what was added here under the same number: it takes a number
 * that is free, with what speaks of it. What is already here, word for word, takes the number that it has here, so that
 * a file opened twice adds nothing.
 */
export function renameAdded(base: Workbench, mine: Workbench, theirs: Workbench): Workbench {
  const renamed = new Map<string, string>();
  const parts = Object.entries(theirs).map(([key, part]) => {
    if (key === 'remarks' || !isRecord(part)) return [key, part] as const;
    const fields = Object.entries(part).map(([field, list]) => {
      const [before, here] = [base, mine].map((work) => itemsAt(work, key, field));
      if (!isList(list) || !before || !here) return [field, list] as const;
      const ids = idsOfAdded(before, here, list);
      for (const [old, id] of ids) renamed.set(old, id);
      return [field, list.map((item) => ({ ...item, id: ids.get(item.id) ?? item.id }))] as const;
    });
    return [key, Object.fromEntries(fields)] as const;
  });
  const work = { ...theirs, ...(Object.fromEntries(parts) as Workbench) };
  return renamed.size === 0 ? theirs : following(work, renamed);
}

/** The new id of each added item that cannot keep its own. */
function idsOfAdded(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): Map<string, string> {
  const known = new Set(base.map(({ id }) => id));
  const ours = mine.filter(({ id }) => !known.has(id));
  const added = theirs.filter(({ id }) => !known.has(id));
  const ids = new Map<string, string>();
  const met = new Set<string>();
  for (const item of added) {
    const twin = ours.find((each) => !met.has(each.id) && isTwin(each, item));
    if (!twin) continue;
    met.add(twin.id);
    ids.set(item.id, twin.id);
  }
  const homeless = added.filter(({ id }) => !ids.has(id) && ours.some((each) => each.id === id));
  const prefix = /^\D*/.exec(homeless[0]?.id ?? '')?.[0] ?? '';
  const fresh = freshIds(prefix, [...base, ...mine, ...theirs], homeless.length);
  homeless.forEach(({ id }, i) => ids.set(id, fresh[i] ?? id));
  return new Map([...ids].filter(([old, id]) => old !== id));
}

/** What speaks of a renamed item: values by indicator, lists of ids, and remarks by line. */
function following(work: Workbench, renamed: ReadonlyMap<string, string>): Workbench {
  const { remarks, ...rest } = work;
  const items = remarks.items.map((remark) => {
    const id = renamed.get(lineOf(remark) ?? '');
    return id === undefined ? remark : { ...remark, about: aboutLine(id) };
  });
  return { ...(withKeys(rest, renamed) as typeof rest), remarks: { ...remarks, items } };
}

function withKeys(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value))
    return value.map((each) =>
      typeof each === 'string' ? (renamed.get(each) ?? each) : withKeys(each, renamed),
    );
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [renamed.get(key) ?? key, withKeys(each, renamed)]),
  );
}

function itemsAt(work: Workbench, key: string, field: string): readonly Item[] | undefined {
  const part: unknown = work[key as keyof Workbench];
  const list = isRecord(part) ? part[field] : undefined;
  return isList(list) ? list : undefined;
}

function isList(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether two added items say the same; whom a line is shared with is told by a mark of each side’s own. */
function isTwin(one: Item, other: Item): boolean {
  return isSame({ ...one, id: '', shared: '' }, { ...other, id: '', shared: '' });
}
