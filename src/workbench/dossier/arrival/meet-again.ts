import { count } from '../../../french/plural.ts';
import { countJoined } from '../../../rules/merge/join-remarks.ts';
import { type Chosen, goesOnFrom, mergeWorks } from '../../../rules/merge/merge-works.ts';
import { ALONE } from '../../../rules/projects/projects.ts';
import { switchProject } from '../../../rules/projects/projects-edit.ts';
import type { Edit, Workbench } from '../../../rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../../rules/work/workbench-read.ts';
import type { Incoming } from './incoming.ts';

/** A file that comes back from whoever read it, beside the work as it went on here; null where it is no other state of this work. */
export function meetAgain(
  file: Extract<Incoming, { kind: 'file' }>,
  work: Workbench,
): Extract<Incoming, { kind: 'back' }> | null {
  const reading = parseWorkbench(file.work.remarks.received ?? '');
  if ('error' in reading) return null;
  const base = reading.work;
  // Whoever read it read one project: the two meet with that one at hand, whichever is now.
  const id = atHand(file.work);
  const here = switchProject(id)(work);
  if (atHand(here) !== id || !goesOnFrom(base, here)) return null;
  const mergeBy = (chosen: Chosen): Edit => {
    return (now) => {
      const { work: met } = mergeWorks(base, switchProject(id)(now), file.work, chosen);
      return switchProject(atHand(now))(withinBounds(met).work);
    };
  };
  const { work: merged, differences } = mergeWorks(base, here, file.work);
  const more = countJoined(here.remarks, merged.remarks);
  const { dropped, cut } = withinBounds(merged);
  return {
    kind: 'back',
    done: [
      more > 0 ? `${count(more, 'remarque ajoutée', 'remarques ajoutées')}.` : 'Aucune remarque nouvelle.',
      'Votre travail est resté.',
    ].join(' '),
    differences,
    remarks: more,
    edit: mergeBy(new Map()),
    mergeBy,
    dropped: [...file.dropped, ...dropped],
    cut: [...file.cut, ...cut],
  };
}

/** The id of the project that the tools show. */
function atHand(work: Workbench): string {
  return work.projects.id ?? ALONE;
}

/** Two full lists may make one that is too long: what is cut is said, as of any file. */
function withinBounds(work: Workbench) {
  const reading = parseWorkbench(writeWorkbench(work));
  return 'error' in reading ? { work, dropped: [], cut: [] } : reading;
}
