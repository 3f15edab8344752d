import { addProject } from '../../rules/projects/projects-edit.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** Adds a project to a dossier of one, and leads to its name. */
export function addFirst(): void {
  workbenchStore().change('Projet ajouté', addProject());
  focusSoon('titre');
}
