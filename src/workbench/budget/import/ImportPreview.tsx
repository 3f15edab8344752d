import type { ExpenseData } from '../../../rules/rules-data.ts';
import type { FirstReading } from '../../../tables/budget/first-reading.ts';
import { AddButton } from './AddButton.tsx';
import { Asks } from './Asks.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { FaultyRows } from './FaultyRows.tsx';
import { LeftRows } from './LeftRows.tsx';
import { ReadLines } from './ReadLines.tsx';
import { ReadSums } from './ReadSums.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { useLayout } from './use-layout.ts';

interface Props {
  first: FirstReading;
  /** The name of the file; empty for a pasted table. */
  name: string;
  data: ExpenseData;
  count: number;
  onDone: () => void;
}

/** What a table would add to the budget, as its author most likely means it; the reader decides, then adds. */
export function ImportPreview({ first, name, data, count, onDone }: Props) {
  const arranged = useLayout(first);
  const { sheets, layout, reading } = arranged;
  const notes = sheets.flatMap((sheet, i) => (layout.sheets[i]?.read ? sheet.notes : []));
  return (
    <div className="import-preview">
      {name && <h4>« {name} »</h4>}
      <SheetChoice {...arranged} />
      {notes.map(({ kind, message }, i) => (
        <p key={`${kind}${String(i)}`} className="hint">
          {message}
        </p>
      ))}
      <ReadSums reading={reading} />
      <Asks {...arranged} />
      <FaultyRows faults={reading.faults} />
      <ReadLines {...arranged} />
      <LeftRows {...arranged} />
      <ColumnChoices {...arranged} />
      <AddButton {...{ reading, data, count, onDone }} />
    </div>
  );
}
