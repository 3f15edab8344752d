import type { Dossier } from '../../rules/dossier/dossier.ts';
import { url } from '../../url.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';

/** The grid as a file, on paper, or within the dossier. */
export function EvaluationExports({ dossier }: { dossier: Pick<Dossier, 'followed' | 'work'> }) {
  const name = (ending: string) => () => fileName('evaluation', dossier.work.project.title, today(), ending);
  return (
    <section className="panel no-print" aria-labelledby="emporter">
      <h2 id="emporter">Emporter la grille</h2>
      <div className="card-actions">
        <SaveButton
          main
          label="Tableur (XLSX)"
          name={name('xlsx')}
          make={async () => {
            const [{ writeXlsx }, { evaluationSheet }] = await Promise.all([
              import('../../tables/xlsx/write-xlsx.ts'),
              import('../export/save-evaluation.ts'),
            ]);
            return writeXlsx([evaluationSheet(dossier)]);
          }}
        />
        <SaveButton
          label="CSV"
          name={name('csv')}
          make={async () => {
            const [{ writeCsv }, { evaluationSheet }] = await Promise.all([
              import('../../tables/write-csv.ts'),
              import('../export/save-evaluation.ts'),
            ]);
            return new Blob([writeCsv(evaluationSheet(dossier))], { type: 'text/csv;charset=utf-8' });
          }}
        />
        <button type="button" className="button" onClick={() => print()}>
          Imprimer
        </button>
      </div>
      <p>
        Sans séance, la grille s’imprime vierge, à remplir à la main. Elle est aussi dans votre dossier, avec
        le projet et le budget : <a href={url('/mon-dossier/')}>Voir mon dossier</a>
      </p>
    </section>
  );
}
