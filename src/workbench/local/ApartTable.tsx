import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import { today } from '../../controls/today.ts';
import { listOf } from '../../french/list.ts';
import { BUCKET_MARKS, BUCKET_WORDS } from '../../rules/budget/bucket-words.ts';
import type { JudgedLine } from '../../rules/budget/budget.ts';
import { APART, apartOf } from '../../rules/departement/apart.ts';
import { APART_NOTE, APART_TITLE } from '../../rules/departement/apart-words.ts';
import { type Precision, precisionWords } from '../../rules/departement/precisions.ts';
import { showAmount } from '../../rules/money/money.ts';

interface Props {
  lines: readonly JudgedLine[];
  precisions: readonly Precision[];
}

/** The sums of what a Caf asks more for, and each precision with its lines and its source. */
export function ApartTable({ lines, precisions }: Props) {
  const apart = apartOf(lines, precisions);
  if (!apart) return null;
  return (
    <div className="local-apart">
      <table className="dossier-table totals">
        <caption>{APART_TITLE}</caption>
        <tbody>
          {APART.map((bucket) => (
            <tr key={bucket} data-apart={bucket}>
              <th scope="row">
                <MarkIcon mark={BUCKET_MARKS[bucket]} />
                {BUCKET_WORDS[bucket]}
              </th>
              <td>{showAmount(apart[bucket])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-apart="total">
            <th scope="row">Ensemble</th>
            <td>{showAmount(apart.total)}</td>
          </tr>
        </tfoot>
      </table>
      <ul>
        {apart.asked.map(({ precision, lines: own }) => (
          <li key={`${precision.caf} ${precision.text}`}>
            {listOf(own.map(({ line }) => line.label || 'Sans libellé'))} :{' '}
            {precisionWords(precision, today())} <a href={precision.address}>Source : {precision.source}</a>
          </li>
        ))}
      </ul>
      <p className="fine">{APART_NOTE}</p>
    </div>
  );
}
