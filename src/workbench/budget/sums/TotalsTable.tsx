import type { ReactNode } from 'react';
import { BUCKET_MARKS, BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { type Totals, BUCKETS } from '../../../rules/budget/budget.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';

interface Props {
  totals: Totals;
  className: string;
  /** Its caption. */
  children: ReactNode;
  /** What the last row is called. */
  total: string;
}

/** What a budget comes to, answer by answer. */
export function TotalsTable({ totals, className, children, total }: Props) {
  return (
    <table className={className}>
      {children}
      <tbody>
        {BUCKETS.map((bucket) => (
          <tr key={bucket} data-bucket={bucket}>
            <th scope="row">
              <MarkIcon mark={BUCKET_MARKS[bucket]} />
              {BUCKET_WORDS[bucket]}
            </th>
            <td>{showAmount(totals[bucket])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr data-bucket="total">
          <th scope="row">{total}</th>
          <td>{showAmount(totals.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What stands in no total. */
export function inKindWords({ inKind }: Totals): string {
  return `À part, jamais compté : ${showAmount(inKind)} de contributions en nature et de bénévolat valorisé.`;
}
