import type { ReactNode } from 'react';
import { precisionsHere } from '../../../departement/precisions-here.ts';
import type { Dossier, DossierRules } from '../../../rules/dossier/dossier.ts';
import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { count } from '../../../french/plural.ts';
import { nameless } from '../../../rules/projects/nameless.ts';
import type { Workbench } from '../../../rules/work/workbench.ts';
import { writeWorkbench } from '../../../rules/work/workbench-read.ts';
import { SaveButton } from '../../export/SaveButton.tsx';
import { asCsv, asXlsx } from '../../export/save-tables.ts';
import { fileName } from '../../export/save-file.ts';
import { printPage } from '../../../controls/paper/print-page.ts';
import { today } from '../../../controls/today.ts';
import type { Places } from '../../../rules/rules-data.ts';
import { ALL_TOOLS } from '../../parts.ts';
import { ShareLink } from './ShareLink.tsx';

interface Props {
  dossier: Dossier;
  rules: DossierRules;
  places: Places;
  version: string;
}

/** The dossier on paper, as a file or as a link, by whom it is for; the libraries come when they are asked for. */
export function DossierExports({ dossier, rules, places, version }: Props) {
  const { work, lines } = dossier;
  const unnamed = nameless(work);
  const waiting = lines.filter(({ bucket, inKind }) => bucket === 'missing' && !inKind).length;
  const others = work.projects.others.length;
  // A file of several projects has the name of none, whichever is at hand.
  const title = others > 0 ? count(others + 1, 'projet') : work.project.title;
  const name = (kind: string, ending: string) => () => fileName(kind, title, today(), ending);
  return (
    <>
      {waiting > 0 && (
        <p className="fine">
          {`${count(waiting, 'ligne attend', 'lignes attendent')} encore votre réponse : « ${BUCKET_WORDS.missing} ».`}
        </p>
      )}
      <Whom name="La Caf" hint="Dans la fenêtre d’impression, vous pouvez aussi enregistrer un PDF.">
        <button type="button" className="button main" onClick={() => void printPage()}>
          Imprimer ou PDF
        </button>
        <SaveButton
          label="Tableur (XLSX)"
          name={name('dossier', 'xlsx')}
          make={() =>
            asXlsx(async () => {
              if (others > 0)
                return (await import('../../projects/sheets/all-sheets.ts')).allSheets(work, rules, places);
              const [{ dossierSheets }, ...tools] = await Promise.all([
                import('../../export/dossier-sheets.ts'),
                ...ALL_TOOLS.map(({ sheets }) => sheets()),
              ]);
              return dossierSheets(tools, dossier, rules, places, today(), precisionsHere().precisions);
            })
          }
        />
      </Whom>
      <Whom name="Moi, plus tard" hint="Ce fichier se rouvre ici.">
        <SaveButton label="Fichier à rouvrir" name={name('dossier', 'json')} make={() => asJson(work)} />
        <ShareLink label="Copier un lien" work={work} version={version} />
      </Whom>
      <Whom
        name="Un collègue"
        hint="Sans le nom du projet ni celui du porteur ; relisez vos libellés et vos objectifs."
      >
        <SaveButton
          label="Fichier sans noms"
          name={() => fileName('dossier', '', today(), 'json')}
          make={() => asJson(unnamed)}
        />
        <ShareLink label="Lien sans noms" work={unnamed} version={version} />
        {lines.length + work.budget.resources.length > 0 && (
          <SaveButton
            label="Budget (CSV)"
            name={() => fileName('budget', '', today(), 'csv')}
            make={() =>
              asCsv(async () =>
                (await import('../../budget/dossier/save-budget.ts')).budgetTable(
                  dossier,
                  rules,
                  places,
                  today(),
                  precisionsHere().precisions,
                ),
              )
            }
          />
        )}
      </Whom>
    </>
  );
}

/** What serves one reader of the dossier. */
function Whom({ name, hint, children }: { name: string; hint: string; children: ReactNode }) {
  return (
    <div className="whom">
      <h3>{name}</h3>
      <div className="saves">{children}</div>
      <small>{hint}</small>
    </div>
  );
}

function asJson(work: Workbench): Promise<Blob> {
  return Promise.resolve(new Blob([writeWorkbench(work)], { type: 'application/json' }));
}
