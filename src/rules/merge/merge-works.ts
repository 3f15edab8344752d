import { type Workbench, ALL_PARTS, workOf } from '../work/workbench.ts';
import { joinRemarks } from './join-remarks.ts';
import { renameAdded } from './rename-added.ts';
import { type Difference, isRecord, mergeValues } from './three-way.ts';

/** Two works made one, and each thing that they did not say alike. */
export interface Merged {
  work: Workbench;
  differences: Difference[];
}

/** Which side was chosen for a path; where none was, theirs if it alone changed, else mine. */
export type Chosen = ReadonlyMap<string, 'mine' | 'theirs'>;

/**
 * Merges a work that comes back into the one that went on here, both from `base`. Remarks are joined; every other value
 * of either side is in the work, or in a difference.
 */
export function mergeWorks(
  base: Workbench,
  mine: Workbench,
  theirs: Workbench,
  chosen: Chosen = new Map(),
): Merged {
  const differences: Difference[] = [];
  const settle = (difference: Difference) => {
    differences.push(difference);
    return chosen.get(difference.path) ?? (difference.changed === 'theirs' ? 'theirs' : 'mine');
  };
  const back = renameAdded(base, mine, theirs);
  const work = workOf((_, key) =>
    key === 'remarks'
      ? joinRemarks(base[key], mine[key], back[key])
      : (mergeValues(base[key], mine[key], back[key], key, settle) as Workbench[typeof key]),
  );
  return { work, differences };
}

/** Whether a work may have gone on from another: at least a quarter of what that one says is still here, where it was. */
export function goesOnFrom(base: Workbench, work: Workbench): boolean {
  const before = sayings(base);
  const now = new Set(sayings(work));
  return before.length > 0 && before.filter((saying) => now.has(saying)).length * 4 >= before.length;
}

/** Every text and number of a work, with where it is; remarks, and what is only a setting, are no matter. */
function sayings(work: Workbench): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      found.push(`${path}=${String(value)}`);
    else if (Array.isArray(value))
      value.forEach((each: unknown) => walk(each, `${path}.${isRecord(each) ? String(each.id) : ''}`));
    else if (isRecord(value))
      for (const [key, each] of Object.entries(value)) if (key !== 'id') walk(each, `${path}.${key}`);
  };
  for (const [key] of ALL_PARTS) if (key !== 'remarks') walk(work[key], key);
  return found;
}
