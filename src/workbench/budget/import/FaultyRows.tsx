import { count } from '../../../french/plural.ts';
import type { BudgetReading } from '../../../tables/budget/read-budget.ts';

/** The rows that cannot be read: where, why, and what to write instead. */
export function FaultyRows({ faults }: Pick<BudgetReading, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <div className="left-out faulty">
      <p className="error">
        {count(faults.length, 'ligne ne peut pas être lue', 'lignes ne peuvent pas être lues')} et{' '}
        {faults.length === 1 ? 'manque' : 'manquent'} à ces sommes :
      </p>
      <ul>
        {faults.map(({ key, sheet, row, label, message }, i) => (
          <li key={`${key}${String(sheet)}:${String(i)}`}>
            Ligne {row}
            {label && `, « ${label} »`} : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
