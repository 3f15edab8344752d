import type { DrawnMark } from '../../rules/decision/verdict-marks.ts';
import { MARK_LINES } from '../../rules/mark-lines.ts';

/** The answer's mark: its shape says it without its colour. */
export function MarkIcon({ mark }: { mark: DrawnMark }) {
  return (
    <svg className={`mark ${mark}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARK_LINES[mark]} strokeDasharray={mark === 'open' ? '2 4.3' : undefined} />
    </svg>
  );
}
