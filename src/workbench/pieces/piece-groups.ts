import { groupBy } from '../../rules/group-by.ts';
import { isShown } from '../../rules/annexe/outside-facts.ts';
import type { LocalPiece, UsualPieces } from '../../rules/pieces/pieces.ts';

/** Pieces that one source asks for. */
export interface PieceGroup {
  title: string;
  pieces: readonly {
    id: string;
    name: string;
    says?: string;
    page?: { path: string; label: string } | undefined;
    template?: string | undefined;
  }[];
  note: { source: string; address?: string };
  /** Whether it is a practice known outside the annexe, and no demand of a Caf. */
  isOutside: boolean;
}

/** What the Caf of the chosen département asks to join, by Caf and source. */
export function localGroups(pieces: readonly LocalPiece[]): PieceGroup[] {
  return [...groupBy(pieces, ({ caf = '', source }) => `${caf}|${source}`).values()].map((group) => {
    const [{ caf, source, address } = { caf: '', source: '', address: '' }] = group;
    return {
      title: caf ? `Demandées par la ${caf}` : 'Demandées dans le département',
      pieces: group,
      note: { source, address },
      isOutside: false,
    };
  });
}

/** The pieces often asked for, as long as the facts that name them are shown. */
export function usualGroups(usual: readonly UsualPieces[] = [], day: string): PieceGroup[] {
  return usual
    .filter((group) => isShown(group, day))
    .map(({ pieces, source }) => ({
      title: 'Souvent demandées',
      pieces,
      note: { source },
      isOutside: true,
    }));
}
