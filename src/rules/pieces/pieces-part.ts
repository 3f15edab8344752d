import { count } from '../../french/plural.ts';
import { MOST_ANSWERS } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';

/** The pieces that are ready to be joined, by their ids. */
export interface PiecesWork {
  ready: readonly string[];
}

export const piecesPart: Part<PiecesWork> = {
  empty: { ready: [] },
  read: (part) => ({ ready: part.ids('ready', MOST_ANSWERS) }),
  words: ({ ready }) => (ready.length > 0 ? count(ready.length, 'pièce prête', 'pièces prêtes') : ''),
};
