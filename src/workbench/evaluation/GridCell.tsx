import { memo } from 'react';
import { readFigure } from '../../rules/evaluation/evaluation.ts';
import { MOST_TEXT } from '../../rules/work/bounds.ts';
import { FullField } from '../../controls/question/FullField.tsx';

interface Props {
  /** Whether a number is awaited. */
  figure: boolean;
  value: string;
  label: string;
  /** The session, or null for the whole project. */
  session: string | null;
  indicator: string;
  onWrite: (session: string | null, indicator: string, text: string) => void;
}

/** One cell of the grid: a number typed the French way, or words. */
export const GridCell = memo(function GridCell({ figure, value, label, session, indicator, onWrite }: Props) {
  const unread = figure && value.trim() !== '' && readFigure(value) === null;
  const field = {
    'aria-label': label,
    title: label,
    autoComplete: 'off',
    value,
    maxLength: MOST_TEXT,
    onChange: ({ target }: { target: { value: string } }) => onWrite(session, indicator, target.value),
  };
  return (
    <>
      {figure ? (
        <input
          type="text"
          {...field}
          inputMode="decimal"
          aria-invalid={unread || undefined}
          aria-describedby={unread ? `${indicator}-erreur` : undefined}
        />
      ) : (
        <textarea {...field} rows={2} />
      )}
      <FullField text={value} most={MOST_TEXT} />
    </>
  );
});
