import type { Workbench } from '../../rules/work/workbench.ts';
import { writeWorkbench } from '../../rules/work/workbench-read.ts';

/** The dossier with its remarks, as the file that the sponsor opens. */
export function asFile(work: Workbench): Blob {
  return new Blob([writeWorkbench(work)], { type: 'application/json' });
}
