import type { Counts } from '../pagefind/pagefind-api.ts';
import type { SearchState } from './search-state.ts';

const boxesOf = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[data-filter]')];

/** The values that are ticked, for one filter. */
export function tickedBoxes(root: ParentNode, filter: string): string[] {
  return boxesOf(root)
    .filter((box) => box.dataset['filter'] === filter && box.checked)
    .map(({ value }) => value);
}

/** Ticks what the address says. */
export function tickBoxes(root: ParentNode, { axes, types }: SearchState): void {
  for (const box of boxesOf(root))
    box.checked = (box.dataset['filter'] === 'axe' ? axes : types).includes(box.value);
}

/** Shows how many results each filter would keep; one that would keep none goes, unless it is ticked, and one that was lost. */
export function countBoxes(root: ParentNode, counts: Counts): void {
  for (const box of boxesOf(root)) {
    const values = counts[box.dataset['filter'] ?? ''];
    const count = values?.[box.value] ?? 0;
    const label = box.closest('label');
    const shown = label?.querySelector('[data-count]');
    if (!label || !shown) continue;
    label.hidden = !values || (count === 0 && !box.checked);
    shown.textContent = `(${String(count)})`;
  }
  for (const group of root.querySelectorAll('fieldset'))
    group.hidden = !group.querySelector('label:not([hidden])');
}
