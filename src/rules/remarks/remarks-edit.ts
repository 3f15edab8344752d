import { cutText, MOST_LABEL, MOST_TEXT } from '../work/bounds.ts';
import { changed } from '../work/own-items.ts';
import { type Edit, editPart } from '../work/workbench.ts';
import { MOST_REMARKS, type Remark } from './remarks-part.ts';

/** Adds a remark, unless there is no room left; who writes it gives an id that no other has. */
export function addRemark(remark: Remark): Edit {
  return editPart('remarks', ({ items }) => ({
    items: items.length < MOST_REMARKS ? [...items, remark] : items,
  }));
}

export function writeRemark(id: string, text: string): Edit {
  return editPart('remarks', ({ items }) => ({
    items: changed(items, id, () => ({ text: cutText(text, MOST_TEXT) })),
  }));
}

export function removeRemark(id: string): Edit {
  return editPart('remarks', ({ items }) => ({ items: items.filter((remark) => remark.id !== id) }));
}

/** Names who wrote some of the remarks. */
export function signRemarks(by: string, isOurs: (id: string) => boolean): Edit {
  return editPart('remarks', ({ items }) => ({
    items: items.map((remark) => (isOurs(remark.id) ? { ...remark, by: cutText(by, MOST_LABEL) } : remark)),
  }));
}

/** Marks a remark as dealt with, or as still to be. */
export function dealWith(id: string, done: boolean): Edit {
  return editPart('remarks', ({ items }) => ({ items: changed(items, id, () => ({ done })) }));
}

/** Whether the remarks go out with the dossier. */
export function joinToDossier(joined: boolean): Edit {
  return editPart('remarks', () => ({ joined }));
}

/** Takes the names away: who wrote each remark, and the work as they received it, which holds others. */
export const unsignRemarks: Edit = editPart('remarks', ({ items }) => ({
  items: items.map((remark) => ({ ...remark, by: '' })),
  received: null,
}));
