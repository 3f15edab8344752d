import { addProject } from '../../rules/projects/projects-edit.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** How long the sheet of several projects may take to come, in milliseconds. */
const MOST_WAIT = 7_000;

/** Adds a project to a dossier of one, and leads to its name once the sheet that shows several has come. */
export function addFirst(): void {
  workbenchStore().change('Projet ajouté', addProject());
  const until = Date.now() + MOST_WAIT;
  const look = () => {
    if (document.querySelector('.projects')) focusSoon('titre');
    else if (Date.now() < until) setTimeout(look, 50);
  };
  look();
}
