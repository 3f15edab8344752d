import { fold } from '../../french/fold.ts';

/** A piece that calls often ask for: a practice, known outside the annexe. */
interface UsualPiece {
  id: string;
  name: string;
  /** What of the guide prepares it. */
  page?: { path: string; label: string } | undefined;
}

/** The pieces that a fact from outside the annexe names, and where it is known from. */
export interface UsualPieces {
  pieces: readonly UsualPiece[];
  source: string;
  /** The last day when the fact is shown, where it ages. */
  until?: string | undefined;
}

/** A piece that a département’s Caf asks for. */
export interface LocalPiece {
  id: string;
  name: string;
  /** For whom it is, and in what form. */
  says: string;
  template?: string | undefined;
  caf?: string | undefined;
  source: string;
  address: string;
}

const LONGEST_ID = 50;

/** Ids under which the pieces of a département are ticked: as long as a piece keeps its name, it keeps its tick. */
export function pieceIds(departement: string, names: readonly string[]): string[] {
  const ids = names.map((name) =>
    `${departement}.${fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')}`
      .slice(0, LONGEST_ID)
      .replace(/-$/, ''),
  );
  return ids.map((id, i) => {
    const before = ids.slice(0, i).filter((each) => each === id).length;
    return before === 0 ? id : `${id}-${String(before + 1)}`;
  });
}

/** How many of some pieces are ready. */
export function readyOf(pieces: readonly { id: string }[], ready: readonly string[]): number {
  return pieces.filter(({ id }) => ready.includes(id)).length;
}
