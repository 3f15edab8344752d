import type { Precision } from '../rules/departement/precisions.ts';
import { precisionsHere } from './precisions-here.ts';
import { said } from './said.ts';

/** What was written for each place, to be taken back when it changes. */
const written = new WeakMap<Element, Map<string, { key: string; nodes: Element[] }>>();

/** Every element of the page that a selector names. */
export function all<E extends Element = HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** Writes precisions beside an element, for a place of the page and one of its uses; what stands there already stays. */
export function put(
  place: Element,
  use: string,
  beside: Element,
  where: InsertPosition,
  precisions: readonly Precision[],
  how: Parameters<typeof said>[1] = {},
): void {
  const uses = written.get(place) ?? new Map<string, { key: string; nodes: Element[] }>();
  written.set(place, uses);
  const before = uses.get(use);
  const key = JSON.stringify([precisions, how, precisionsHere().own]);
  const stands = before?.nodes.every(({ isConnected }) => isConnected) ?? precisions.length === 0;
  if (stands && (before?.key ?? key) === key) return;
  before?.nodes.forEach((node) => node.remove());
  const nodes = precisions.map((each) => said(each, how));
  const inOrder = where === 'afterend' || where === 'afterbegin' ? [...nodes].reverse() : nodes;
  for (const node of inOrder) beside.insertAdjacentElement(where, node);
  uses.set(use, { key, nodes });
}
