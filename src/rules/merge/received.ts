import { projectsOf } from '../projects/projects.ts';
import type { Workbench } from '../work/workbench.ts';
import { parseWorkbench } from '../work/workbench-read.ts';

/** The work as whoever wrote remarks received it, whichever project carries it; null where none does. */
export function receivedIn(work: Workbench): Workbench | null {
  const texts = projectsOf(work).flatMap(({ works }) => works.remarks.received ?? []);
  const readings = texts.map((text) => parseWorkbench(text));
  return readings.flatMap((reading) => ('error' in reading ? [] : reading.work))[0] ?? null;
}
