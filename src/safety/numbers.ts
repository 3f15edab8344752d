import data from 'virtual:danger';
import { type Heard, dangerReader } from '../phrases/danger/read-danger.ts';
import { safetyLine } from './safety-line.ts';

/** What is shown for a phrase that says a danger. */
export interface Numbers extends Heard {
  /** A fresh drawing of the numbers; `kept` says that the phrase came by a link, which the browser may have kept. */
  line: (kept?: boolean) => HTMLElement;
  /** The same in one small line, beside what is work. */
  small: () => HTMLElement;
}

const { hear } = dangerReader(data);

/** The numbers to call for a phrase; null when it says no danger. */
export function numbersIn(phrase: string): Numbers | null {
  const heard = hear(phrase);
  return (
    heard && {
      ...heard,
      line: (kept) => safetyLine(heard, kept),
      small: () => safetyLine({ ...heard, stands: 'small' }),
    }
  );
}
