import type { LeftOut } from '../../../tables/import-lines.ts';
import { isOrdinary, ROW_WORDS } from './row-words.ts';

/** The rows that will not be added, each with its number and its reason: first those that have a fault. */
export function LeftOutRows({ rows }: { rows: readonly LeftOut[] }) {
  const faults = rows.filter(({ problem }) => !isOrdinary(problem));
  const ordinary = rows.filter(({ problem }) => isOrdinary(problem));
  return (
    <>
      {faults.length > 0 && (
        <div className="left-out">
          <p className="error">
            {faults.length === 1
              ? '1 ligne ne peut pas être lue'
              : `${String(faults.length)} lignes ne peuvent pas être lues`}{' '}
            :
          </p>
          <Rows rows={faults} />
        </div>
      )}
      {ordinary.length > 0 && (
        <details className="left-out">
          <summary>
            {ordinary.length === 1
              ? '1 ligne laissée de côté'
              : `${String(ordinary.length)} lignes laissées de côté`}{' '}
            (titres, totaux, montants absents)
          </summary>
          <Rows rows={ordinary} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly LeftOut[] }) {
  return (
    <ul>
      {rows.map(({ row, problem, text }) => (
        <li key={row}>
          Ligne {row}, « {text} » : {ROW_WORDS[problem]}
        </li>
      ))}
    </ul>
  );
}
