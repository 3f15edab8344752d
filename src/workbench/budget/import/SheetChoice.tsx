import type { Sheet } from './open-workbook.ts';

interface Props {
  sheets: readonly Sheet[];
  chosen: number;
  onChoose: (sheet: number) => void;
}

/** Which sheet of a workbook is read, when it has several; the reader may read another one. */
export function SheetChoice({ sheets, chosen, onChoose }: Props) {
  if (sheets.length < 2) return null;
  return (
    <div className="field sheet-choice">
      <label htmlFor="feuille">Feuille lue, parmi {sheets.length}</label>
      <select
        id="feuille"
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {sheets.map(({ name }, i) => (
          <option key={name} value={i}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
