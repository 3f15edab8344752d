import type { Dossier, DossierRules } from '../../rules/dossier/dossier.ts';
import { BUCKET_WORDS } from '../../rules/budget/bucket-words.ts';
import { count } from '../../french/plural.ts';
import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { asCsv, asXlsx } from '../export/save-tables.ts';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';
import type { Places } from '../../rules/rules-data.ts';
import { ALL_TOOLS } from '../parts.ts';
import { ShareLink } from './ShareLink.tsx';

interface Props {
  dossier: Dossier;
  rules: DossierRules;
  places: Places;
}

/** The dossier on paper, as a file or as a link; the libraries come when they are asked for. */
export function DossierExports({ dossier, rules, places }: Props) {
  const { work, lines } = dossier;
  const waiting = lines.filter(({ bucket, inKind }) => bucket === 'missing' && !inKind).length;
  const name = (kind: string, ending: string) => () => fileName(kind, work.project.title, today(), ending);
  return (
    <>
      {waiting > 0 && (
        <p className="fine">
          {`${count(waiting, 'ligne attend', 'lignes attendent')} encore votre réponse : « ${BUCKET_WORDS.missing} ».`}
        </p>
      )}
      <button type="button" className="button main" onClick={() => print()}>
        Imprimer
      </button>
      <SaveButton
        label="Tableur (XLSX)"
        name={name('dossier', 'xlsx')}
        make={() =>
          asXlsx(async () => {
            const [{ dossierSheets }, ...tools] = await Promise.all([
              import('../export/dossier-sheets.ts'),
              ...ALL_TOOLS.map(({ sheets }) => sheets()),
            ]);
            return dossierSheets(tools, dossier, rules, places, today());
          })
        }
      />
      {lines.length + work.budget.resources.length > 0 && (
        <SaveButton
          label="Budget (CSV)"
          name={name('budget', 'csv')}
          make={() =>
            asCsv(async () =>
              (await import('../budget/dossier/save-budget.ts')).budgetTable(dossier, rules, places),
            )
          }
        />
      )}
      <SaveButton
        label="Fichier à rouvrir (JSON)"
        name={name('dossier', 'json')}
        make={() => Promise.resolve(new Blob([writeWorkbench(work)], { type: 'application/json' }))}
      />
      <ShareLink work={work} />
    </>
  );
}
