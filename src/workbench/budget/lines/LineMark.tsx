import type { Mark } from '../../../rules/decision/verdict-marks.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';

/** The mark of a line: its verdict’s, or a dotted ring while something is missing. */
export function LineMark({ mark }: { mark: Mark | 'open' }) {
  if (mark !== 'open') return <MarkIcon mark={mark} />;
  return (
    <svg className="mark open" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z" strokeDasharray="2 4.3" />
    </svg>
  );
}
