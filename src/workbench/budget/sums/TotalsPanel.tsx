import { UNDATED } from '../../../rules/annexe/undated.ts';
import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import type { JudgedLine, Totals } from '../../../rules/budget/budget.ts';
import { agreed, count } from '../../../french/plural.ts';
import { PAGES_NOTE } from '../../../rules/decision/verdict-marks.ts';
import { url } from '../../../url.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { LocalApart } from '../../local/LocalApart.tsx';
import { BudgetExports } from '../dossier/BudgetExports.tsx';
import { TotalsBar } from './TotalsBar.tsx';
import { inKindWords, TotalsTable } from './TotalsTable.tsx';

interface Props {
  totals: Totals;
  judged: readonly JudgedLine[];
  data: ExpenseData;
}

/** What the budget comes to, answer by answer; the bar shows what the table says. */
export function TotalsPanel({ totals, judged, data }: Props) {
  const unsaid = judged.filter(({ line }) => line.amount === null).length;
  const proposed = judged.filter(({ line }) => line.suggested).length;
  return (
    <>
      <h2 id="totaux">Totaux</h2>
      <TotalsBar totals={totals} />
      <TotalsTable totals={totals} className="totals" total="Total">
        <caption className="visually-hidden">Le budget selon la réponse de l’annexe</caption>
      </TotalsTable>
      <LocalApart lines={judged} />
      <ul className="totals-notes">
        {totals.inKind > 0 && <li>{inKindWords(totals)}</li>}
        {unsaid > 0 && <li>{count(unsaid, 'ligne n’a pas de montant', 'lignes n’ont pas de montant')}.</li>}
        {proposed > 0 && (
          <li>
            {`${count(proposed, 'catégorie proposée', 'catégories proposées')} d’après vos mots : « ${BUCKET_WORDS.missing} » jusqu’à ce que vous ${agreed(proposed, 'la', 'les')} confirmiez.`}
          </li>
        )}
        <li>
          Éligible selon l’annexe 2, {UNDATED} ; l’annexe 1 s’applique aussi. Faites confirmer par votre Caf.{' '}
          {PAGES_NOTE}
        </li>
      </ul>
      <div className="to-dossier no-print">
        <h3>Emporter ce budget</h3>
        <BudgetExports data={data} />
        <p>
          <a className="button" href={url('/mon-dossier/')}>
            Voir mon dossier
          </a>
        </p>
        <small>Là, ce budget s’imprime avec ses raisons, ses sources et les questions pour la Caf.</small>
      </div>
    </>
  );
}
