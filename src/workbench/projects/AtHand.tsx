import { useMemo } from 'react';
import { projectsOf } from '../../rules/projects/projects.ts';
import { url } from '../../url.ts';
import { useWorkbench } from '../store/use-workbench.ts';

/** Which project of the dossier a tool shows, and where another is chosen. */
export function AtHand() {
  const work = useWorkbench((state) => state.work);
  const projects = useMemo(() => projectsOf(work), [work]);
  const rank = projects.findIndex(({ atHand }) => atHand);
  return (
    <p className="soft">
      Projet {rank + 1} sur {projects.length} : <strong>{projects[rank]?.name}</strong>.{' '}
      <a className="no-print" href={url('/mon-dossier/')}>
        Changer de projet
      </a>
    </p>
  );
}
