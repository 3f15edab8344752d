import { BUCKET_MARKS } from '../../../rules/budget/bucket-words.ts';
import { type Totals, BUCKETS } from '../../../rules/budget/budget.ts';

const WIDTH = 1_000;
const GAP = 6;
const HATCH = 'a-completer';

/** The totals as one bar; the table beside it says the same, so it is drawn only. */
export function TotalsBar({ totals }: { totals: Totals }) {
  const parts = BUCKETS.filter((bucket) => totals[bucket] > 0);
  const room = WIDTH - GAP * (parts.length - 1);
  const whole = parts.reduce((sum, bucket) => sum + totals[bucket], 0);
  const widths = parts.map((bucket) => (totals[bucket] / whole) * room);
  return (
    <svg
      className="totals-bar"
      viewBox={`0 0 ${String(WIDTH)} 60`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern id={HATCH} width="14" height="60" patternUnits="userSpaceOnUse">
        <rect width="6" height="60" />
      </pattern>
      <rect width={WIDTH} height="60" />
      {parts.map((bucket, i) => (
        <rect
          key={bucket}
          className={BUCKET_MARKS[bucket]}
          x={widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0)}
          width={widths[i]}
          height="60"
          fill={`url(#${HATCH})`}
        />
      ))}
    </svg>
  );
}
