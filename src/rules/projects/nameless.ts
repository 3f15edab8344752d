import type { Workbench } from '../work/workbench.ts';
import { eachProject } from './each-project.ts';

/**
 * The dossier without anybody’s name: neither of its projects, nor of who carries them, nor of who wrote each remark; without the
 * work as that one received it, which holds others.
 */
export function nameless(work: Workbench): Workbench {
  return eachProject(work, (works) => ({
    ...works,
    project: { ...works.project, title: '', sponsor: '' },
    remarks: {
      ...works.remarks,
      items: works.remarks.items.map((remark) => ({ ...remark, by: '' })),
      received: null,
    },
  }));
}
