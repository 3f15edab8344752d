import type { Dossier } from '../../rules/dossier/dossier.ts';
import { url } from '../../url.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { asCsv, asXlsx } from '../export/save-tables.ts';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';

/** The grid as a file, on paper, or within the dossier. */
export function EvaluationExports({ dossier }: { dossier: Pick<Dossier, 'followed' | 'work'> }) {
  const name = (ending: string) => () => fileName('evaluation', dossier.work.project.title, today(), ending);
  const grid = async () => (await import('./dossier/save-evaluation.ts')).evaluationSheet(dossier);
  return (
    <section className="panel no-print" aria-labelledby="emporter">
      <h2 id="emporter">Emporter la grille</h2>
      <div className="saves">
        <SaveButton
          main
          label="Tableur (XLSX)"
          name={name('xlsx')}
          make={() => asXlsx(async () => [await grid()])}
        />
        <SaveButton label="CSV" name={name('csv')} make={() => asCsv(grid)} />
        <button type="button" className="button" onClick={() => print()}>
          Imprimer
        </button>
      </div>
      <p>
        Sans séance, la grille s’imprime vierge, à remplir à la main. Elle est aussi dans votre dossier, avec
        le projet et le budget : <a href={url('/mon-dossier/')}>Voir mon dossier</a>. En fin d’année, ses
        totaux sont à côté du prévu : <a href={url('/mon-bilan/')}>Mon bilan</a>
      </p>
    </section>
  );
}
