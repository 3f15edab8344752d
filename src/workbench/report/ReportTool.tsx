import { useMemo } from 'react';
import {
  CHARGE_ACCOUNTS,
  IN_KIND_CHARGE,
  IN_KIND_PRODUCT,
  PRODUCT_ACCOUNTS,
} from '../../rules/budget/accounts.ts';
import { showAmount } from '../../rules/money/money.ts';
import { missingOf } from '../../rules/report/report-missing.ts';
import { textAt } from '../../rules/work/bounds.ts';
import { isEmpty } from '../../rules/work/workbench.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { url } from '../../url.ts';
import { OpenFile } from '../dossier/arrival/OpenFile.tsx';
import { useOffered } from '../dossier/arrival/use-offered.ts';
import { Keeping } from '../frame/Keeping.tsx';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { AccountRows } from './AccountRows.tsx';
import { FigureRows } from './FigureRows.tsx';
import { reportActions } from './report-actions.ts';
import type { ReportData } from './report-data.ts';
import { reportOf } from './report-of.ts';
import { WordsField } from './WordsField.tsx';
import { gapWords, valueWords } from './compared-words.ts';

const loadIncoming = () => import('../dossier/arrival/IncomingPanel.tsx');
const loadEnd = () => import('./ReportEnd.tsx');

/** « Mon bilan »: what was planned beside what was done, and why it differs. */
export const ReportTool = guarded(WholeReport, () => import('../frame/ToolRescue.tsx'));

function WholeReport({ data }: { data: ReportData }) {
  const work = useWorkbench((state) => state.work);
  const undoable = useWorkbench((state) => state.undoable);
  const { waiting, said, offer, answer } = useOffered();
  const report = useMemo(() => reportOf(work, data), [work, data]);
  const { charges, products, inKind, result, figures, observed } = report;
  const missing = missingOf(work, report);
  const { said: words, done } = work.report;
  useReady();
  return (
    <div className="workbench report">
      <WorkNotices />
      {waiting && (
        <Late
          load={loadIncoming}
          failed="Ce qui arrive n’a pas pu être montré, et rien n’a été remplacé : vérifiez votre connexion."
        >
          {({ IncomingPanel }) => (
            <IncomingPanel incoming={waiting} work={work} actions={data.actions} onAnswer={answer} />
          )}
        </Late>
      )}
      <div className="no-print report-said" role="status">
        {said && (
          <p className={said.wrong ? 'note error' : 'note'}>
            {said.words}{' '}
            {!said.wrong && undoable && (
              <button type="button" className="link" onClick={() => workbenchStore().undo()}>
                Annuler
              </button>
            )}
          </p>
        )}
      </div>
      <section className="panel no-print" aria-labelledby="annee">
        <h2 id="annee">L’année dont vous rendez compte</h2>
        <p>
          {isEmpty(work)
            ? 'Ouvrez le fichier de l’an dernier, enregistré depuis « Mon dossier » : son budget devient la colonne « Prévu ». Il reste sur votre appareil.'
            : 'Le budget et les séances de ce travail sont repris ici. Pour une autre année, ouvrez son fichier : il reste sur votre appareil.'}
        </p>
        <OpenFile onOpen={offer} />
        <WordsField
          id="periode"
          label="Année ou période"
          hint="Par exemple : 2026, ou septembre 2026 à juin 2027."
          rows={1}
          text={textAt(words, 'periode') ?? ''}
          onType={(text) => reportActions.write('said', 'periode', text)}
        />
      </section>
      {missing.length > 0 && (
        <section className="panel no-print" aria-labelledby="manque">
          <h2 id="manque">Ce qui manque encore</h2>
          <ul>
            {missing.map(({ words: lacks, path }) => (
              <li key={lacks}>
                {lacks} {path && <a href={url(path)}>L’écrire</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel no-print" aria-labelledby="fait">
        <h2 id="fait">Ce qui a été fait</h2>
        <FigureRows figures={figures} />
        {observed.length > 0 && (
          <p>
            Les mots que vous avez notés séance après séance sont dans{' '}
            <a href={url('/mon-evaluation/')}>Mon évaluation</a>. Résumez-les ici.
          </p>
        )}
        {observed.map(({ id, label }) => (
          <WordsField
            key={id}
            id={`observe-${id}`}
            label={label}
            rows={2}
            text={textAt(done, id) ?? ''}
            onType={(text) => reportActions.write('done', id, text)}
          />
        ))}
      </section>
      <section className="panel no-print" aria-labelledby="comptes">
        <h2 id="comptes">Le budget et le compte de résultat</h2>
        <p>
          Reportez les montants de votre comptabilité, compte par compte. Le plan comptable ne vient pas de
          l’annexe : il range les montants.
        </p>
        <AccountRows
          title="Charges"
          id="charges"
          rows={charges.rows}
          accounts={CHARGE_ACCOUNTS}
          add="Ajouter un compte de charges"
          total={{ label: 'Total des charges', value: charges.total, whole: charges.whole }}
        />
        <AccountRows
          title="Produits"
          id="produits"
          rows={products.rows}
          accounts={PRODUCT_ACCOUNTS}
          add="Ajouter un compte de produits"
          total={{ label: 'Total des produits', value: products.total, whole: products.whole }}
        />
        <p className="report-result" role="status">
          Résultat, produits moins charges : prévu {valueWords(result.planned, showAmount)}, réalisé{' '}
          {result.done === null ? 'à venir' : valueWords(result.done, showAmount)}
          {result.gap === null ? '.' : `, écart ${gapWords(result, showAmount)}.`}
        </p>
        <AccountRows
          title="Contributions en nature, à part et jamais comptées"
          id="nature"
          rows={inKind}
          accounts={[IN_KIND_CHARGE, IN_KIND_PRODUCT]}
          add="Ajouter une contribution en nature"
        />
      </section>
      <section className="panel no-print" aria-labelledby="change">
        <h2 id="change">Ce qui a changé, et pourquoi</h2>
        <WordsField
          id="changements"
          label="Ce qui a changé par rapport au projet"
          hint="Des séances déplacées, un autre public, un intervenant remplacé…"
          text={textAt(words, 'changements') ?? ''}
          onType={(text) => reportActions.write('said', 'changements', text)}
        />
        <WordsField
          id="raisons"
          label="Pourquoi"
          text={textAt(words, 'raisons') ?? ''}
          onType={(text) => reportActions.write('said', 'raisons', text)}
        />
        {undoable && (
          <button type="button" className="link" onClick={() => workbenchStore().undo()}>
            Annuler : {undoable.charAt(0).toLowerCase() + undoable.slice(1)}
          </button>
        )}
      </section>
      <Late
        load={loadEnd}
        failed="Ce qui imprime et emporte le bilan n’est pas arrivé : rechargez la page. Votre travail y reste."
      >
        {({ ReportEnd }) => <ReportEnd work={work} report={report} />}
      </Late>
      <Keeping />
    </div>
  );
}
