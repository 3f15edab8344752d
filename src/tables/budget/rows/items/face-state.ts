import type { Face } from '../../columns/faces.ts';
import type { Side } from '../../columns/title-words.ts';
import { partAccount } from '../account-label.ts';
import type { Item } from './item.ts';

/** What goes on from a row to the next, within a face. */
export interface State {
  side: Side;
  inKind: boolean;
  category: string;
  /** The last account of two figures: those that follow rise from it. */
  last: string | null;
}

/** Before the first row of a face. */
export function startOf({ side }: Face): State {
  return { side: side === 'mixed' ? 'charges' : side, inKind: false, category: '', last: null };
}

/** What a row changes for those below it. Where two faces share their words, an account is of one of them, and says nothing of the other. */
export function follow(item: Item, state: State, states: readonly State[], shared: boolean) {
  if (item.number?.length === 2) state.last = item.number;
  if (item.name === 'section') {
    state.side = item.side;
    state.inKind = item.number?.startsWith('8') ?? false;
  } else if (item.name === 'in-kind-section') for (const each of states) each.inKind = true;
  else if (item.name === 'general' && state.inKind) state.inKind = false;
  // An account that the category gives is of its own line alone.
  else if (item.number !== null && partAccount(item.category).account !== item.number) {
    if (!shared) state.side = item.side;
    // A class opens its part; « 864 » alone, in a budget that has no class 86, is its own line.
    state.inKind &&= item.inKind;
    if (item.number.length === 2) state.inKind = item.inKind;
  }
}
