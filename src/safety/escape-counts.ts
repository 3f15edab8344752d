const open = new Set<EventTarget>();

/** Follows what opens over the page from now on, so that `escapeCounts` knows what Escape closes. */
export function followPopovers(): void {
  const follow = ({ target, newState }: ToggleEvent) => {
    if (!(target instanceof HTMLElement) || !target.hasAttribute('popover')) return;
    if (newState === 'open') open.add(target);
    else open.delete(target);
  };
  // Told after the key, in every browser: what Escape has just closed still counts as open.
  addEventListener('toggle', follow, true);
}

/** True for a press of Escape that means nothing else: it closes no menu, definition or list, and empties no field. */
export function escapeCounts({ key, repeat, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  return key === 'Escape' && !repeat && !isComposing && !defaultPrevented && open.size === 0;
}
