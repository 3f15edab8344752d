import { cutText, MOST_ANSWERS, MOST_LABEL } from '../work/bounds.ts';
import { added } from '../work/own-items.ts';
import { type Edit, editPart } from '../work/workbench.ts';
import { MOST_PIECES } from './pieces-part.ts';

/** Ticks a piece that is ready, or takes its tick away. */
export function tickPiece(id: string, isReady: boolean): Edit {
  return editPart('pieces', ({ ready }) => {
    const others = ready.filter((each) => each !== id);
    return { ready: isReady ? [...others, id].slice(0, MOST_ANSWERS) : others };
  });
}

/** Adds a piece of the sponsor’s own to the list; nothing without a name. */
export function addPiece(label: string): Edit {
  const name = cutText(label.trim(), MOST_LABEL);
  return editPart('pieces', ({ own }) => ({
    own: name === '' ? own : added('q', own, [{ label: name }], MOST_PIECES),
  }));
}

/** Takes a piece of the sponsor’s own away, with its tick. */
export function removePiece(id: string): Edit {
  return editPart('pieces', ({ ready, own }) => ({
    ready: ready.filter((each) => each !== id),
    own: own.filter((each) => each.id !== id),
  }));
}
