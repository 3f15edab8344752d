import { lineWords } from '../../rules/budget/line-words.ts';
import { reasonOf } from '../../rules/budget/line-reasons.ts';
import type { JudgedLine } from '../../rules/budget/budget.ts';
import { sourcesOf } from '../../rules/card/card.ts';
import { PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import type { Dossier, DossierRules } from '../../rules/dossier/dossier.ts';
import { showAmount } from '../../rules/money/money.ts';
import { aboutLine } from '../../rules/remarks/about.ts';
import type { Places } from '../../rules/rules-data.ts';
import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import { ResourceTable } from '../budget/dossier/ResourceTable.tsx';
import { CeilingTable } from '../budget/sums/CeilingTable.tsx';
import { inKindWords, TotalsTable } from '../budget/sums/TotalsTable.tsx';
import type { Reviewed } from './adviser-store.ts';
import { CitedPlaces } from './CitedPlaces.tsx';
import { RemarksHere } from './RemarksHere.tsx';

interface Props {
  reviewed: Reviewed;
  by: string;
  dossier: Dossier;
  rules: DossierRules;
  places: Places;
}

/** The budget, line by line, with the rule beside each: what the annexe answers, why, and where. */
export function AdviserLines({ dossier, ...props }: Props) {
  const { lines, totals, balance, ceiling, work } = dossier;
  const { resources, example } = work.budget;
  return (
    <section className="adviser-part" aria-labelledby="budget">
      <h2 id="budget">Le budget, ligne par ligne</h2>
      {lines.length === 0 && <p className="soft">Aucune dépense n’est encore écrite.</p>}
      {example && (
        <p className="note">Ce budget est l’exemple du guide : projet et montants sont inventés.</p>
      )}
      {lines.length > 0 && (
        <>
          <TotalsTable totals={totals} className="adviser-totals" total="Total des dépenses">
            <caption>Totaux, selon la réponse de l’annexe</caption>
          </TotalsTable>
          {totals.inKind > 0 && <p className="fine">{inKindWords(totals)}</p>}
          <ul className="adviser-lines">
            {lines.map((judged) => (
              <Line key={judged.line.id} judged={judged} {...props} />
            ))}
          </ul>
        </>
      )}
      {resources.length > 0 && <ResourceTable {...{ resources, balance }} among={undefined} />}
      {ceiling && (
        <>
          <h3>Le plafond de 80 % du lieu ressources</h3>
          <CeilingTable {...ceiling} />
        </>
      )}
    </section>
  );
}

interface LineProps extends Omit<Props, 'dossier'> {
  judged: JudgedLine;
}

function Line({ judged, reviewed, by, rules, places }: LineProps) {
  const { line, inKind, bucket } = judged;
  const { about, because, conditions, cites } = reasonOf(judged, rules);
  const { mark, title } = lineWords(
    judged,
    rules.expenses.find(({ id }) => id === line.expense),
  );
  return (
    <li className={inKind ? 'apart' : mark} data-verdict={bucket}>
      <div className="adviser-line">
        <h3>{line.label || 'Sans libellé'}</h3>
        <div className="adviser-amount">
          {line.amount === null ? (line.typed ?? 'montant à compléter') : showAmount(line.amount)}
          {line.typed !== null && <small> à corriger</small>}
        </div>
        {about && <p className="soft">{about}</p>}
      </div>
      <div className="adviser-rule">
        <p className="adviser-verdict">
          <MarkIcon mark={mark} />
          <b>{title}</b>
          {inKind && <small> hors total</small>}
        </p>
        {because && <p>{because}</p>}
        {conditions.map((condition) => (
          <p key={condition}>
            {PART_TITLES.conditions} : {condition}
          </p>
        ))}
        <CitedPlaces sources={sourcesOf(cites, places)} />
      </div>
      <RemarksHere
        {...{ reviewed, by }}
        about={aboutLine(line.id)}
        on={line.label || 'Dépense sans libellé'}
      />
    </li>
  );
}
