import type { LeftOut, RowProblem } from '../../../tables/import-lines.ts';
import { count } from '../../../french/plural.ts';
import { AMOUNT_WORDS } from '../../../rules/money/amount-words.ts';

/** The rows that will not be added, each with its number and its reason: first those that have a fault. */
export function LeftOutRows({ rows }: { rows: readonly LeftOut[] }) {
  const faults = rows.filter(({ problem }) => !isOrdinary(problem));
  const ordinary = rows.filter(({ problem }) => isOrdinary(problem));
  return (
    <>
      {faults.length > 0 && (
        <div className="left-out">
          <p className="error">
            {count(faults.length, 'ligne ne peut pas être lue', 'lignes ne peuvent pas être lues')} :
          </p>
          <Rows rows={faults} />
        </div>
      )}
      {ordinary.length > 0 && (
        <details className="left-out">
          <summary>
            {count(ordinary.length, 'ligne laissée de côté', 'lignes laissées de côté')} (titres, totaux,
            montants absents)
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

/** Why a row of a table is left out. */
export const ROW_WORDS: Readonly<Record<RowProblem, string>> = {
  ...AMOUNT_WORDS,
  'no-amount': 'Pas de montant.',
  total: 'C’est un total : le guide le refait.',
  'no-label': 'Un montant sans libellé (des cellules fusionnées ?).',
  'label-too-long': 'Le libellé dépasse 300 caractères.',
  formula: 'Une formule, au lieu d’un texte ou d’un nombre.',
};

/** Whether a row is left out as a matter of course, rather than for a fault to mend. */
export function isOrdinary(problem: RowProblem): boolean {
  return problem === 'no-amount' || problem === 'total';
}
