import type { Remark, RemarksWork } from '../remarks/remarks-part.ts';
import { freshIds } from '../work/own-items.ts';

/** The remarks of both sides, each once, none lost; a mark « traitée » is that of the side that changed it. */
export function joinRemarks(base: RemarksWork, mine: RemarksWork, theirs: RemarksWork): RemarksWork {
  const items = mine.items.map((remark) => {
    const there = twinOf(remark, theirs.items);
    const { done } = twinOf(remark, base.items) ?? { done: false };
    return there && remark.done === done && there.done !== done ? { ...remark, done: there.done } : remark;
  });
  for (const remark of theirs.items) {
    if (twinOf(remark, items)) continue;
    const taken = items.some(({ id }) => id === remark.id);
    const [free = ''] = taken ? freshIds('r', [...items, ...theirs.items]) : [];
    items.push(taken ? { ...remark, id: free } : remark);
  }
  const same = items.length === mine.items.length && items.every((each, i) => each === mine.items[i]);
  return same ? mine : { ...mine, items };
}

/** How many remarks came to those that were here. */
export function countJoined(mine: RemarksWork, joined: RemarksWork): number {
  return joined.items.length - mine.items.length;
}

/** The same remark among others: the same words about the same thing, under the same number or by the same person. */
function twinOf(remark: Remark, others: readonly Remark[]): Remark | undefined {
  const { id, about, text, by, day } = remark;
  const alike = others.filter((other) => other.about === about && other.text === text);
  return (
    alike.find((other) => other.id === id) ?? alike.find((other) => other.by === by && other.day === day)
  );
}
