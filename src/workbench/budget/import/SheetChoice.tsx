import { count, figure } from '../../../french/plural.ts';
import { withSheets } from '../../../tables/budget/layout.ts';
import type { Arranged } from './use-layout.ts';

/** Which sheets of a workbook are read, when it has several: one, or some together. */
export function SheetChoice({
  sheets,
  layout,
  rearrange,
}: Pick<Arranged, 'sheets' | 'layout' | 'rearrange'>) {
  if (sheets.length < 2) return null;
  const read = layout.sheets.flatMap((sheet, i) => (sheet.read ? [i] : []));
  return (
    <fieldset className="sheets">
      <legend>
        Feuilles lues, {figure(read.length)} sur {figure(sheets.length)}
      </legend>
      {sheets.map(({ name, hidden, rows }, i) => (
        <label key={i} className="check">
          <input
            type="checkbox"
            checked={read.includes(i)}
            onChange={({ target }) =>
              rearrange(
                withSheets(
                  layout,
                  target.checked ? [...read, i].sort((a, b) => a - b) : read.filter((each) => each !== i),
                ),
              )
            }
          />
          {name} <small>{hidden ? 'masquée dans le tableur' : count(rows.length, 'ligne')}</small>
        </label>
      ))}
    </fieldset>
  );
}
