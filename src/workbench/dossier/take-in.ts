import { describeProject } from '../../rules/work/project-edit.ts';
import type { ProjectAction } from '../../rules/rules-data.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import type { Incoming } from './incoming.ts';

/** The strand of each action. */
export type TakenActions = readonly Pick<ProjectAction, 'id' | 'strand'>[];

/** Takes something in; it can be undone. */
export function takeIn(incoming: Incoming, actions: TakenActions): void {
  const store = workbenchStore();
  if (incoming.kind !== 'project') {
    store.replace(incoming.kind === 'file' ? 'Fichier ouvert' : 'Lien ouvert', incoming.work);
    return;
  }
  const { action, answers } = incoming;
  const strand = actions.find(({ id }) => id === action)?.strand ?? null;
  store.change('Projet ajouté', describeProject(action, answers, strand));
}
