import { alone, projectsOf, withProjects } from '../projects/projects.ts';
import { unsharedAlone } from '../projects/share-edit.ts';
import { projectOf, type ProjectWorks } from '../projects/project-parts.ts';
import { PROJECT_PREFIX } from '../projects/projects-part.ts';
import { freshIds } from '../work/own-items.ts';
import { EMPTY_WORKBENCH, type Workbench } from '../work/workbench.ts';
import { joinRemarks } from './join-remarks.ts';
import { metMarks } from './met-marks.ts';
import { ENOUGH, keptOf, type Paired, pairedWith } from './pair-projects.ts';
import { renameAdded } from './rename-added.ts';
import { type Difference, isSame, mergeValues, type Settle } from './three-way.ts';

/** Two works made one, each thing that they did not say alike, and the projects that new remarks came to, how many to each. */
export interface Merged {
  work: Workbench;
  differences: Difference[];
  remarks: { project: string; count: number }[];
}

/** Which side was chosen for a path; where none was, theirs if it alone changed, else mine. */
export type Chosen = ReadonlyMap<string, 'mine' | 'theirs'>;

/**
 * Merges a work that comes back into the one that went on here, both from `base`, project by project. Remarks are joined; every
 * other value of either side is in the work, or in a difference.
 */
export function mergeWorks(
  base: Workbench,
  mine: Workbench,
  theirs: Workbench,
  chosen: Chosen = new Map(),
): Merged {
  const differences: Difference[] = [];
  const settle: Settle = (difference) => {
    differences.push(difference);
    return chosen.get(difference.path) ?? (difference.changed === 'theirs' ? 'theirs' : 'mine');
  };
  const before = projectsOf(base);
  const here = pairedWith(base, mine);
  const back = alignedItems(before, here, namedApart(before, here, pairedWith(base, theirs)));
  const there = metMarks(before, here, back);
  const ids = [...new Set([...here, ...there].map(({ id }) => id))];
  const several = ids.length > 1;
  const remarks: Merged['remarks'] = [];
  const met = ids.flatMap((id) => {
    const [was, own, other] = [before, here, there].map((list) => list.find((each) => each.id === id));
    const name = own?.name ?? other?.name ?? '';
    const added = [own, other].flatMap((side) => side?.works.evaluation.own ?? []);
    const settleHere: Settle = (difference) =>
      settle({
        ...{ ...difference, added },
        ...(several && { path: `${id}/${difference.path}`, project: name }),
      });
    const works = mergeProjects(was?.works, own?.works, other?.works, settleHere);
    if (!works) return [];
    const count = works.remarks.items.length - (own?.works.remarks.items.length ?? 0);
    if (count > 0) remarks.push({ project: name, count });
    return [{ id, works }];
  });
  // A dossier has a project, whatever each side took away.
  const projects = met.length > 0 ? met : here;
  const shown = here.find(({ atHand }) => atHand)?.id ?? '';
  const pieces = mergePieces(base, mine, theirs, settle);
  const joined = withProjects({ ...mine, pieces }, projects, shown);
  // A group that a side broke up leaves no mark on what is left of it.
  const whole = [mine, theirs].every((side) => unsharedAlone(side) === side);
  const work = whole ? unsharedAlone(joined) : joined;
  return { work, differences, remarks };
}

/** Whether a work may have gone on from another: of one of its projects, at least a quarter of what it said is still here, where it was. */
export function goesOnFrom(base: Workbench, work: Workbench): boolean {
  const now = pairedWith(base, work);
  return projectsOf(base).some((project) =>
    now.some((each) => each.id === project.id && keptOf(project, each) >= ENOUGH),
  );
}

/** One project of both sides; undefined where it is in the dossier no more. */
function mergeProjects(
  base: ProjectWorks | undefined,
  mine: ProjectWorks | undefined,
  theirs: ProjectWorks | undefined,
  settle: Settle,
): ProjectWorks | undefined {
  if (mine && theirs) return mergeParts(base ?? NOTHING, mine, theirs, settle);
  if (base) {
    // Taken away on one side: nothing to say where the other left it as it was, its remarks among the rest.
    const other = mine ?? theirs;
    const same = !other || isSame(withoutBase(base), withoutBase(other));
    if (!mine && same) return undefined;
    const changed = mine && same ? 'theirs' : 'both';
    return settle({ path: 'projet', changed, mine, theirs }) === 'mine' ? mine : theirs;
  }
  if (mine || !theirs) return mine;
  return settle({ path: 'projet', changed: 'theirs', mine, theirs }) === 'mine' ? mine : theirs;
}

const NOTHING = projectOf(({ empty }) => empty);

function mergeParts(
  base: ProjectWorks,
  mine: ProjectWorks,
  theirs: ProjectWorks,
  settle: Settle,
): ProjectWorks {
  return projectOf((_part, key) =>
    key === 'remarks'
      ? joinRemarks(base[key], mine[key], theirs[key])
      : (mergeValues(base[key], mine[key], theirs[key], key, settle) as ProjectWorks[typeof key]),
  );
}

/** The pieces of the whole dossier: those that both sides added are told apart, and all are kept. */
function mergePieces(
  base: Workbench,
  mine: Workbench,
  theirs: Workbench,
  settle: Settle,
): Workbench['pieces'] {
  const [before, here, there] = [base, mine, theirs].map(({ pieces }) => ({
    ...EMPTY_WORKBENCH,
    pieces,
  })) as [Workbench, Workbench, Workbench];
  const { pieces } = renameAdded(before, here, there);
  const added = [...mine.pieces.own, ...pieces.own];
  return mergeValues(base.pieces, mine.pieces, pieces, 'pieces', (difference) =>
    settle({ ...difference, added }),
  ) as Workbench['pieces'];
}

/** Their projects, where what both sides added to one under the same number is told apart. */
function alignedItems(base: readonly Paired[], mine: readonly Paired[], theirs: readonly Paired[]): Paired[] {
  return theirs.map((project) => {
    const own = mine.find(({ id }) => id === project.id);
    if (!own) return project;
    const was = base.find(({ id }) => id === project.id)?.works ?? NOTHING;
    const [before, here, there] = [was, own.works, project.works].map((works) =>
      alone(EMPTY_WORKBENCH, { works }),
    ) as [Workbench, Workbench, Workbench];
    const back = renameAdded(before, here, there);
    return { ...project, works: projectOf((_part, key) => back[key]) };
  });
}

/** The work as whoever wrote remarks received it goes along with one project, and is said by none. */
function withoutBase(works: ProjectWorks): ProjectWorks {
  return { ...works, remarks: { ...works.remarks, received: null } };
}

/** Their projects, where one that they added has the id of another that was added here: it takes one that is free. */
function namedApart(base: readonly Paired[], mine: readonly Paired[], theirs: readonly Paired[]): Paired[] {
  const added = (list: readonly Paired[]) => list.filter(({ id }) => !base.some((each) => each.id === id));
  const ours = added(mine);
  const met = new Set<string>();
  const twins = new Map<Paired, string>();
  for (const project of added(theirs)) {
    const twin = ours.find((each) => !met.has(each.id) && isTwin(each, project));
    if (!twin) continue;
    met.add(twin.id);
    twins.set(project, twin.id);
  }
  const taken = [...base, ...mine, ...theirs].map(({ id }) => ({ id }));
  return theirs.map((project) => {
    const twin = twins.get(project);
    if (twin !== undefined) return { ...project, id: twin };
    if (!added(theirs).includes(project) || !ours.some(({ id }) => id === project.id)) return project;
    const [id = ''] = freshIds(PROJECT_PREFIX, taken);
    taken.push({ id });
    return { ...project, id };
  });
}

/** Whether a project that both sides added is the same one: it went from one to the other since. */
function isTwin(mine: Paired, theirs: Paired): boolean {
  return isSame(withoutBase(mine.works), withoutBase(theirs.works)) || keptOf(mine, theirs) >= ENOUGH;
}
