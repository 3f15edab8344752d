import { useState } from 'react';
import { dayInWords } from '../../french/day.ts';
import { printPage } from '../../controls/paper/print-page.ts';
import { today } from '../../controls/today.ts';
import { Late } from '../../controls/island/Late.tsx';
import type { Report } from '../../rules/report/report.ts';
import { type Workbench, isEmpty } from '../../rules/work/workbench.ts';
import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { url } from '../../url.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { asXlsx } from '../export/save-tables.ts';
import { fileName } from '../export/save-file.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { reportActions } from './report-actions.ts';

const loadSheet = () => import('./dossier/ReportSheet.tsx');

interface Props {
  work: Workbench;
  report: Report;
}

/** The report on paper or as a file, then the year that it opens. */
export function ReportEnd({ work, report }: Props) {
  const { title, sponsor } = work.project;
  const name = (kind: string, ending: string) => () => fileName(kind, title, today(), ending);
  const save = (
    <SaveButton label="Fichier à rouvrir" name={name('dossier', 'json')} make={() => asJson(work)} />
  );
  return (
    <>
      <section className="panel no-print" aria-labelledby="emporter">
        <h2 id="emporter">Emporter le bilan</h2>
        <div className="saves">
          <button type="button" className="button main" onClick={() => void printPage()}>
            Imprimer ou PDF
          </button>
          <SaveButton
            label="Tableur (XLSX)"
            name={name('bilan', 'xlsx')}
            make={() =>
              asXlsx(async () => (await import('./dossier/save-report.ts')).reportSheets(report, work))
            }
          />
          {save}
        </div>
        <p>
          Rien n’est envoyé. Votre Caf peut demander son propre formulaire : l’annexe 2 n’en donne pas. Le
          bilan est aussi dans <a href={url('/mon-dossier/')}>votre dossier</a>.
        </p>
      </section>
      <NextYear />
      <div className="print-only">
        <p>{[title || 'Projet sans nom', sponsor].filter(Boolean).join(' · ')}</p>
        <p>Bilan établi le {dayInWords(today())}, d’après ce que le porteur a déclaré.</p>
        {!isEmpty(work) && (
          <Late load={loadSheet} failed="Le bilan n’a pas pu être mis sur papier : rechargez la page.">
            {({ ReportSheet }) => (
              <ReportSheet report={report} work={work.report} example={work.budget.example} />
            )}
          </Late>
        )}
      </div>
    </>
  );
}

/** The year to come starts from this one, once its file is saved. */
function NextYear() {
  const [state, setState] = useState<'asking' | 'begun' | null>(null);
  return (
    <section className="panel no-print" aria-labelledby="suite">
      <h2 id="suite">L’année suivante</h2>
      <p>
        Le dossier suivant part de celui-ci : le projet, les lignes du budget avec leurs montants prévus, les
        indicateurs. Les séances et le bilan y sont vides. Les montants réalisés n’y sont pas recopiés : ils
        sont par comptes, à vous de corriger chaque ligne.
      </p>
      {state !== 'asking' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setState('asking');
          }}
        >
          Commencer le dossier de l’année suivante
        </button>
      )}
      {state === 'asking' && (
        <div className="note" role="alert">
          <p>
            Enregistrez d’abord le fichier de cette année (« Fichier à rouvrir ») : ses séances et son bilan
            laissent la place au nouveau dossier.
          </p>
          <p className="line-actions">
            <button
              type="button"
              className="button main"
              onClick={() => {
                reportActions.begin();
                setState('begun');
              }}
            >
              C’est fait, commencer
            </button>
            <button type="button" className="link" onClick={() => setState(null)}>
              Pas maintenant
            </button>
          </p>
        </div>
      )}
      <p role="status">
        {state === 'begun' && (
          <>
            Le dossier de l’année suivante est ouvert. <a href={url('/mon-budget/')}>Corriger ses montants</a>{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                workbenchStore().undo();
                setState(null);
              }}
            >
              Annuler
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function asJson(work: Workbench): Promise<Blob> {
  return Promise.resolve(new Blob([writeWorkbench(work)], { type: 'application/json' }));
}
