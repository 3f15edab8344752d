import { count } from '../../../french/plural.ts';
import { countJoined } from '../../../rules/merge/join-remarks.ts';
import { type Chosen, goesOnFrom, mergeWorks } from '../../../rules/merge/merge-works.ts';
import type { Edit, Workbench } from '../../../rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../../rules/work/workbench-read.ts';
import type { Incoming } from './incoming.ts';

/** A file that comes back from whoever read it, beside the work as it went on here; null where it is no other state of this work. */
export function meetAgain(
  file: Extract<Incoming, { kind: 'file' }>,
  work: Workbench,
): Extract<Incoming, { kind: 'back' }> | null {
  const reading = parseWorkbench(file.work.remarks.received ?? '');
  if ('error' in reading || !goesOnFrom(reading.work, work)) return null;
  const base = reading.work;
  const mergeBy = (chosen: Chosen): Edit => {
    return (now) => withinBounds(mergeWorks(base, now, file.work, chosen).work).work;
  };
  const { work: merged, differences } = mergeWorks(base, work, file.work);
  const more = countJoined(work.remarks, merged.remarks);
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

/** Two full lists may make one that is too long: what is cut is said, as of any file. */
function withinBounds(work: Workbench) {
  const reading = parseWorkbench(writeWorkbench(work));
  return 'error' in reading ? { work, dropped: [], cut: [] } : reading;
}
