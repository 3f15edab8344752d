import type { Workbench } from '../work/workbench.ts';
import { eachProject } from './each-project.ts';

/** The dossier without anybody’s name: neither of its projects, nor of who carries them. */
export function nameless(work: Workbench): Workbench {
  return eachProject(work, (works) => ({ ...works, project: { ...works.project, title: '', sponsor: '' } }));
}
