import { MOST_ANSWERS } from '../work/bounds.ts';
import { type Edit, editPart } from '../work/workbench.ts';

/** Ticks a piece that is ready, or takes its tick away. */
export function tickPiece(id: string, isReady: boolean): Edit {
  return editPart('pieces', ({ ready }) => {
    const others = ready.filter((each) => each !== id);
    return { ready: isReady ? [...others, id].slice(0, MOST_ANSWERS) : others };
  });
}
