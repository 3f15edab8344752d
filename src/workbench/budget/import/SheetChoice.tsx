import { SelectField } from '../../frame/SelectField.tsx';
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
    <SelectField
      id="feuille"
      className="field sheet-choice"
      label={`Feuille lue, parmi ${String(sheets.length)}`}
      value={String(chosen)}
      options={sheets.map(({ name }, i) => ({ id: String(i), label: name }))}
      onChange={(sheet) => onChoose(Number(sheet))}
    />
  );
}
