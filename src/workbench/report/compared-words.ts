import { type Compared } from '../../rules/report/report.ts';
import { showFigure } from '../../rules/evaluation/evaluation.ts';

const LESS = '−\u00a0';

/** A value with its sign where it is below zero: amounts, or what is counted. */
export function valueWords(value: number | null, show: (value: number) => string): string {
  if (value === null) return '–';
  return value < 0 ? LESS + show(-value) : show(value);
}

/** The gap with its sign: « + 120,00 € », « − 3 », « 0 »; a dash where it is not known. */
export function gapWords({ gap }: Compared, show: (value: number) => string): string {
  return gap !== null && gap > 0 ? `+\u00a0${show(gap)}` : valueWords(gap, show);
}

/** The same in percent of what was planned; empty where that means nothing. */
export function percentWords({ percent }: Compared): string {
  if (percent === null) return '';
  const size = `${showFigure(Math.abs(percent) * 10)}\u00a0%`;
  if (percent === 0) return size;
  return percent > 0 ? `+\u00a0${size}` : LESS + size;
}
