import { BUCKET_MARKS, BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { type Bucket, type JudgedLine, BUCKETS } from '../../../rules/budget/budget.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';

interface Props {
  judged: readonly JudgedLine[];
  /** The answer whose lines alone are shown; null for all of them. */
  shown: Bucket | null;
  onShow: (bucket: Bucket | null) => void;
  wide: boolean;
  /** Widens the lines, or not; nothing where they are few. */
  onWiden: ((wide: boolean) => void) | undefined;
}

/** What narrows a long list to the lines of one answer, each with its count, and what gives it the whole width. */
export function LinesBar({ judged, shown, onShow, wide, onWiden }: Props) {
  const counts = BUCKETS.map((bucket) => ({
    bucket,
    count: judged.filter((each) => each.bucket === bucket).length,
  })).filter(({ bucket, count }) => count > 0 || bucket === shown);
  return (
    <div className="lines-bar no-print" role="group" aria-label="Lignes montrées">
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        Toutes <span>{judged.length}</span>
      </button>
      {counts.map(({ bucket, count }) => (
        <button
          key={bucket}
          type="button"
          className={BUCKET_MARKS[bucket]}
          aria-pressed={bucket === shown}
          onClick={() => onShow(bucket)}
        >
          <MarkIcon mark={BUCKET_MARKS[bucket]} />
          {BUCKET_WORDS[bucket]} <span>{count}</span>
        </button>
      ))}
      {onWiden && (
        <button type="button" className="widen" aria-pressed={wide} onClick={() => onWiden(!wide)}>
          Vue large
        </button>
      )}
    </div>
  );
}
