import { addProject, copyProject, removeProject } from '../../rules/projects/projects-edit.ts';
import { switchProject } from '../../rules/projects/projects.ts';
import { copyShared, type Place, share, type Shareable, unshare } from '../../rules/projects/share-edit.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** The name of the project at hand, in the sheet. */
const NAME = 'titre';

/** What a reader does with the projects of a dossier; each can be undone. */
export const projectActions = {
  add: (): void => {
    workbenchStore().change('Projet ajouté', addProject());
    focusSoon(NAME);
  },
  copy: (id: string): void => {
    workbenchStore().change('Projet copié', copyProject(id));
    focusSoon(NAME);
  },
  show: (id: string): void => workbenchStore().change('Projet changé', switchProject(id)),
  remove: (id: string): void => workbenchStore().change('Projet retiré', removeProject(id)),
  share: (list: Shareable, first: Place, second: Place): void =>
    workbenchStore().change('Ligne partagée', share(list, first, second)),
  copyLine: (list: Shareable, first: Place, project: string): void =>
    workbenchStore().change('Ligne copiée et partagée', copyShared(list, first, project)),
  unshare: (list: Shareable, place: Place): void =>
    workbenchStore().change('Ligne rendue à son projet', unshare(list, place)),
  undo: (): void => workbenchStore().undo(),
};
