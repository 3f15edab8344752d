import { useSyncExternalStore } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';

/** What a history entry remembers beside its fragment; it is never shared nor bookmarked. */
export interface Memory {
  /** The step that the reader asked to see again. */
  at?: string | undefined;
  /** What was entered there before leaving, so that Back finds it. */
  draft?: Answers;
  /** What was entered on the way to it, each under the step where it was (`stepOf`). */
  left?: Readonly<Record<string, Answers>>;
  /** Whether an action's questions are shown as one page, or one by one; by default their number decides. */
  mode?: 'list' | 'one' | undefined;
  /** How many pairs of the link were not recognised. */
  dropped?: number;
}

export interface Address {
  fragment: string;
  memory: Memory;
}

const START: Address = { fragment: '', memory: {} };
const listeners = new Set<() => void>();
let here = START;
let entry: unknown;
let moved = false;

/** The fragment and what its history entry remembers; on the server, and until hydration is over, the bare page. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, current, () => START);
}

/**
 * Goes to a fragment: a new history entry, as a link would make. What was entered here goes along with it: written into the
 * entry that is left, it would cost the reader a second change of the history before the next question.
 */
export function go(fragment: string, memory: Memory = {}, entered?: Answers): void {
  const before = current();
  const left = entered ? { ...before.memory.left, [stepOf(before)]: entered } : before.memory.left;
  history.pushState({ ...memory, ...(left && { left }) }, '', addressOf(fragment));
  move();
}

/** Rewrites the current history entry. */
export function amend(fragment: string, memory: Memory): void {
  history.replaceState(memory, '', addressOf(fragment));
  notify();
}

/** The name that an entry goes by among those which the reader came through. */
function stepOf({ fragment, memory }: Address): string {
  return `${memory.at ?? ''}#${fragment}`;
}

function addressOf(fragment: string): string {
  return location.pathname + location.search + (fragment && `#${fragment}`);
}

function current(): Address {
  const fragment = location.hash.slice(1);
  const state: unknown = history.state;
  if (fragment !== here.fragment || state !== entry) {
    entry = state;
    here = { fragment, memory: (state ?? {}) as Memory };
  }
  return here;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', comeBack);
    addEventListener('hashchange', move);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the reader has moved since the page was loaded. */
export function hasMoved(): boolean {
  return moved;
}

/** Finds what was entered at an entry: the one that the reader leaves brought it along. */
function comeBack(): void {
  const { left } = here.memory;
  const back = current();
  const draft = left?.[stepOf(back)];
  if (draft) history.replaceState({ ...back.memory, draft }, '');
  move();
}

function move(): void {
  moved = true;
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}
