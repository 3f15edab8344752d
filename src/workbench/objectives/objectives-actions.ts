import { addObjective, removeObjective, writeObjective } from '../../rules/objectives/objectives-edit.ts';
import type { Column } from '../../rules/objectives/objectives.ts';
import { changing } from '../../rules/work/workbench-read.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** What the reader can do to the table; each can be undone. */
export const objectivesActions = {
  write: (id: string, column: Column, text: string, said: string): void =>
    workbenchStore().type(
      'Objectif changé',
      changing(writeObjective(id, column, text, said)),
      `objectifs:${id}:${column}`,
    ),
  /** Lets a cell say again what the dossier says. */
  follow: (id: string, column: Column, said: string): void =>
    workbenchStore().change('Objectif repris du dossier', changing(writeObjective(id, column, said, said))),
  /** Adds a row at the end, and gives its id. */
  add(): string | undefined {
    const store = workbenchStore();
    store.change('Objectif ajouté', changing(addObjective));
    return store.read().work.objectives.rows.at(-1)?.id;
  },
  remove: (id: string): void => workbenchStore().change('Objectif retiré', changing(removeObjective(id))),
} as const;
