import { listOf } from '../../../french/list.ts';
import { count } from '../../../french/plural.ts';
import { type Chosen, goesOnFrom, type Merged, mergeWorks } from '../../../rules/merge/merge-works.ts';
import { receivedIn } from '../../../rules/merge/received.ts';
import type { Edit, Workbench } from '../../../rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../../rules/work/workbench-read.ts';
import type { Incoming } from './incoming.ts';

/** A file that comes back from whoever read it, beside the work as it went on here; null where it is no other state of this work. */
export function meetAgain(
  file: Extract<Incoming, { kind: 'file' }>,
  work: Workbench,
): Extract<Incoming, { kind: 'back' }> | null {
  const base = receivedIn(file.work);
  if (!base || !goesOnFrom(base, work)) return null;
  const mergeBy = (chosen: Chosen): Edit => {
    return (now) => withinBounds(mergeWorks(base, now, file.work, chosen).work).work;
  };
  const { work: merged, differences, remarks } = mergeWorks(base, work, file.work);
  const { dropped, cut } = withinBounds(merged);
  // Opened in « Mon bilan », they are shown in another page.
  const where = remarks.length > 0 ? ' « Mon dossier » montre toutes les remarques.' : '';
  return {
    kind: 'back',
    done: `${remarksInWords(remarks, work.projects.others.length > 0)} Votre travail est resté.${where}`,
    differences,
    remarks: remarks.reduce((sum, each) => sum + each.count, 0),
    edit: mergeBy(new Map()),
    mergeBy,
    dropped: [...file.dropped, ...dropped],
    cut: [...file.cut, ...cut],
  };
}

/** How many remarks came, and to which projects where there are several. */
function remarksInWords(remarks: Merged['remarks'], several: boolean): string {
  const more = remarks.reduce((sum, each) => sum + each.count, 0);
  if (more === 0) return 'Aucune remarque nouvelle.';
  const where = several
    ? ` : ${listOf(remarks.map(({ project, count: some }) => `${String(some)} dans « ${project} »`))}`
    : '';
  return `${count(more, 'remarque ajoutée', 'remarques ajoutées')}${where}.`;
}

/** Two full lists may make one that is too long: what is cut is said, as of any file. */
function withinBounds(work: Workbench) {
  const reading = parseWorkbench(writeWorkbench(work));
  return 'error' in reading ? { work, dropped: [], cut: [] } : reading;
}
