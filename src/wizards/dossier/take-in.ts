import type { Workbench } from '../../rules/workbench.ts';
import type { ProjectAction } from '../wizard-data.ts';
import { workbenchStore } from '../workbench/workbench-store.ts';
import type { Incoming } from './incoming.ts';

/** Takes something in; it can be undone. */
export function takeIn(incoming: Incoming, actions: readonly ProjectAction[]): void {
  const store = workbenchStore();
  if (incoming.kind !== 'project') {
    store.replace(incoming.kind === 'file' ? 'Fichier ouvert' : 'Lien ouvert', incoming.work);
    return;
  }
  const { action, answers } = incoming;
  const strand = actions.find(({ id }) => id === action)?.strand ?? null;
  store.change('Projet ajouté', (work) => withProject(work, action, answers, strand));
}

/** The rest stays; a budget without a strand takes the project's. */
function withProject(
  work: Workbench,
  action: string,
  answers: Workbench['project']['answers'],
  strand: string | null,
): Workbench {
  return {
    ...work,
    project: { ...work.project, action, answers },
    budget: { ...work.budget, strand: work.budget.strand ?? strand },
  };
}
