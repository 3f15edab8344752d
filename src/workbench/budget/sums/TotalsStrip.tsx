import { BUCKET_MARKS, BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { type Totals, BUCKETS } from '../../../rules/budget/budget.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';

/** What the budget comes to, in view while the lines pass: on a phone, and where they take the whole width. */
export function TotalsStrip({ totals }: { totals: Totals }) {
  return (
    <a className="totals-strip no-print" href="#totaux">
      <b>
        Total <span>{showAmount(totals.total)}</span>
      </b>
      <span className="strip-parts">
        {BUCKETS.filter((bucket) => totals[bucket] !== 0).map((bucket) => (
          <span key={bucket} className={BUCKET_MARKS[bucket]}>
            <MarkIcon mark={BUCKET_MARKS[bucket]} />
            <span className="visually-hidden">{BUCKET_WORDS[bucket]} </span>
            {showAmount(totals[bucket])}
          </span>
        ))}
      </span>
    </a>
  );
}
