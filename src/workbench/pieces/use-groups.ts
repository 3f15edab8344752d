import { useSyncExternalStore } from 'react';
import { onPrecisions, precisionsHere } from '../../departement/precisions-here.ts';
import { today } from '../../controls/today.ts';
import type { UsualPieces } from '../../rules/pieces/pieces.ts';
import { localGroups, type PieceGroup, usualGroups } from './piece-groups.ts';

/** The pieces to join: the département’s own, where its page says them, then those often asked for. */
export function useGroups(usual?: readonly UsualPieces[]): { groups: PieceGroup[]; areKnown: boolean } {
  const { pieces = [] } = useSyncExternalStore(onPrecisions, precisionsHere, precisionsHere);
  return {
    groups: [...localGroups(pieces), ...usualGroups(usual, today())],
    areKnown: pieces.length > 0,
  };
}
