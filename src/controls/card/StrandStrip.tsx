import { axisOf } from '../../rules/annexe/axes.ts';
import type { StripCell } from '../../rules/ways/strand-strip.ts';
import { MarkIcon } from './MarkIcon.tsx';

interface Props {
  cells: readonly StripCell[];
  /** The names of the strands. */
  nameOf: (strand: string) => string | undefined;
  /** Where a cell leads, with the base path. */
  hrefOf: (cell: StripCell) => string;
  /** The strand of the answer that is shown. */
  here?: string | undefined;
}

/** An expense in the eight strands, each a link. */
export function StrandStrip({ cells, nameOf, hrefOf, here }: Props) {
  return (
    <ul className="strand-strip">
      {cells.map((cell) => (
        <li key={cell.strand} className={`axis-${axisOf(cell.strand)}`}>
          <a
            className={cell.mark ?? 'open'}
            href={hrefOf(cell)}
            aria-current={cell.strand === here ? 'true' : undefined}
          >
            <MarkIcon mark={cell.mark ?? 'open'} />
            <b>{cell.strand}</b>
            <i className="visually-hidden">, </i>
            <span>{cell.words}</span>
            <i className="visually-hidden">, </i>
            <small>{nameOf(cell.strand)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
