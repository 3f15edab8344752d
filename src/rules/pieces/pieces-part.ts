import { count } from '../../french/plural.ts';
import { MOST_ANSWERS, MOST_LABEL } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';

/** The pieces that are ready to be joined, by their ids. */
export interface PiecesWork {
  ready: readonly string[];
  /** Those that the sponsor added to the list. */
  own: readonly OwnPiece[];
}

export interface OwnPiece {
  id: string;
  label: string;
}

export const MOST_PIECES = 30;

export const piecesPart: Part<PiecesWork> = {
  empty: { ready: [], own: [] },
  read: (part) => ({
    ready: part.ids('ready', MOST_ANSWERS),
    own: part.list('own', 'q', MOST_PIECES, (each) => ({
      id: each.id('id') ?? '',
      label: each.text('label', MOST_LABEL),
    })),
  }),
  words: ({ ready, own }) => {
    if (ready.length > 0) return count(ready.length, 'pièce prête', 'pièces prêtes');
    return own.length > 0 ? 'des pièces ajoutées' : '';
  },
};
