import { count } from '../../../french/plural.ts';
import type { GridSheet } from '../../../tables/grid.ts';

/** What is said of a sheet before its lines: how it was read, and the cells to mend. */
export function SheetNotes({ sheet: { notes, faults } }: { sheet: GridSheet }) {
  return (
    <>
      {notes.map(({ kind, message }) => (
        <p key={kind + message} className="hint">
          {message}
        </p>
      ))}
      {faults.length > 0 && (
        <div className="left-out">
          <p className="error">{count(faults.length, 'cellule à corriger', 'cellules à corriger')} :</p>
          <ul>
            {faults.map(({ cell, message }) => (
              <li key={cell}>
                {cell} : {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
