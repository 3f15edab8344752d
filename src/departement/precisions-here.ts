import type { Precision } from '../rules/departement/precisions.ts';
import type { LocalPiece } from '../rules/pieces/pieces.ts';

/** What the Caf of the chosen département adds, as far as the page has read it. */
export interface LocalHere {
  precisions: readonly Precision[];
  /** Whether it is the reader’s own Caf: the only one of the département, or the one that was chosen. */
  own: boolean;
  /** The pieces that it asks to join; a frame shows none. */
  pieces?: readonly LocalPiece[];
}

let here: LocalHere = { precisions: [], own: false };
const heard = new Set<() => void>();

export function precisionsHere(): LocalHere {
  return here;
}

/** Says to all who follow what a page adds from now on. */
export function tellPrecisions(next: LocalHere): void {
  here = next;
  for (const hear of heard) hear();
}

/** Follows what the page adds; returns what ends it. */
export function onPrecisions(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
