import { SelectField } from '../../frame/SelectField.tsx';
import type { GridSheet } from '../../../tables/grid.ts';

interface Props {
  sheets: readonly GridSheet[];
  chosen: number;
  onChoose: (sheet: number) => void;
}

/** Which sheet of a workbook is read, when it has several; the reader may read another one. */
export function SheetChoice({ sheets, chosen, onChoose }: Props) {
  if (sheets.length < 2) return null;
  return (
    <SelectField
      id="feuille"
      className="field sheet-choice"
      label={`Feuille lue, parmi ${String(sheets.length)}`}
      value={String(chosen)}
      options={sheets.map(({ name, hidden }, i) => ({
        id: String(i),
        label: hidden ? `${name} (masquée)` : name,
      }))}
      onChange={(sheet) => onChoose(Number(sheet))}
    />
  );
}
