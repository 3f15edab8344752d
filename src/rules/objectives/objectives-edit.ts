import { cutText, MOST_TEXT } from '../work/bounds.ts';
import { added, changed } from '../work/own-items.ts';
import { type Edit, editPart } from '../work/workbench.ts';
import { type Column, rowsOf } from './objectives.ts';
import { MOST_ROWS, type ObjectiveRow } from './objectives-part.ts';

/** Writes in a cell; one that says what the dossier says follows it again. */
export function writeObjective(id: string, column: Column, text: string, said: string): Edit {
  return editPart('objectives', (work) => ({
    rows: tidied(
      changed(rowsOf(work), id, ({ cells }) => {
        const others = Object.entries(cells).filter(([each]) => each !== column);
        const own = text === said ? [] : [[column, cutText(text, MOST_TEXT)] as const];
        return { cells: Object.fromEntries([...others, ...own]) };
      }),
    ),
  }));
}

export const addObjective: Edit = editPart('objectives', (work) => ({
  rows: added('o', rowsOf(work), [{ cells: {} }], MOST_ROWS),
}));

export function removeObjective(id: string): Edit {
  return editPart('objectives', (work) => ({ rows: tidied(rowsOf(work).filter((row) => row.id !== id)) }));
}

/** Where only one row is left and nothing is written in it, nothing is kept: the table says what the dossier says. */
function tidied(rows: readonly ObjectiveRow[]): readonly ObjectiveRow[] {
  return rows.length === 1 && Object.keys(rows[0]?.cells ?? {}).length === 0 ? [] : rows;
}
