import type { Shared } from './stores.ts';

/** What is known once a version begins to answer: pages that are open stay with the version that they began with. */
export function activated(shared: Shared, version: string, open: readonly string[]): Shared {
  const { current } = shared;
  if (current === version) return shared;
  const tabs = open.map((id): [string, string] => [id, shared.tabs[id] ?? current]);
  return { ...shared, current: version, tabs: Object.fromEntries(tabs) };
}

/** The same without the pages that are no longer open. */
export function tidied(shared: Shared, open: readonly string[]): Shared {
  const tabs = Object.entries(shared.tabs).filter(([id]) => open.includes(id));
  return { ...shared, tabs: Object.fromEntries(tabs) };
}

/** The versions that an open page, or the next one, may still ask for. */
export function inUse({ current, tabs }: Shared): string[] {
  return [...new Set([current, ...Object.values(tabs)])].filter(Boolean);
}
