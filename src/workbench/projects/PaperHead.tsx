import type { StrandName } from '../../rules/rules-data.ts';
import type { ProjectDossier } from '../../rules/projects/whole-dossier.ts';

interface Props {
  project: ProjectDossier;
  strands: readonly StrandName[];
}

/** On paper, the name and the strand of a project that is not at hand. */
export function PaperHead({ project: { name, dossier }, strands }: Props) {
  const { sponsor } = dossier.work.project;
  const strand = strands.find(({ id }) => id === dossier.strand);
  return (
    <header className="dossier-head">
      <p className="dossier-title">{name}</p>
      {sponsor && <p>{sponsor}</p>}
      <p className="dossier-facts">{strand ? `Volet ${strand.id} · ${strand.name}` : 'Volet à compléter'}</p>
    </header>
  );
}
