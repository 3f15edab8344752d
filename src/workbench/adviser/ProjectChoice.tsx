import { count } from '../../french/plural.ts';
import { showAmount } from '../../rules/money/money.ts';
import { projectsOf } from '../../rules/projects/projects.ts';
import type { WholeDossier } from '../../rules/projects/whole-dossier.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { type Reviewed, adviserStore, ownRemarks } from './adviser-store.ts';

interface Props {
  reviewed: Reviewed;
  whole: WholeDossier;
  strands: readonly StrandName[];
}

/** The projects of the dossier that is read, in order: the one that is shown, and how much was said of each. */
export function ProjectChoice({ reviewed: { work, shown, received }, whole, strands }: Props) {
  const { projects, charges } = whole;
  const said = projectsOf(work).map(({ works }) => ownRemarks(works, received).length);
  return (
    <section className="adviser-projects no-print" aria-labelledby="projets">
      <h2 id="projets">{count(projects.length, 'projet')} dans ce dossier</h2>
      <ol>
        {projects.map(({ id, name, dossier }, rank) => {
          const strand = strands.find((each) => each.id === dossier.strand);
          const own = said[rank] ?? 0;
          return (
            <li key={id} data-at-hand={id === shown || undefined}>
              <button
                type="button"
                className="link"
                aria-current={id === shown || undefined}
                onClick={() => adviserStore.show(id)}
              >
                {name}
              </button>
              <small>
                {strand ? `Volet ${strand.id} · ${strand.name}` : 'Volet à compléter'}
                {' · '}
                {showAmount(dossier.totals.total)}
                {own > 0 && ` · ${count(own, 'remarque de vous', 'remarques de vous')}`}
                {id === shown && ' · montré ici'}
              </small>
            </li>
          );
        })}
      </ol>
      <p>
        Dépenses du dossier entier : {showAmount(charges.counted)}
        {charges.again > 0 && `, chaque ligne partagée une fois (${showAmount(charges.again)} en double)`}.
      </p>
    </section>
  );
}
