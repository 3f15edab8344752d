import { type Bucket, type Totals, totalsOf } from '../budget/budget.ts';
import { IN_KIND_PRODUCT } from '../budget/accounts.ts';
import { isKnown } from '../decision/decision-table.ts';
import { type Dossier, type DossierRules, gatherDossier } from '../dossier/dossier.ts';
import type { Cents } from '../money/money.ts';
import type { Workbench } from '../work/workbench.ts';
import { alone, type Project, projectsOf } from './projects.ts';
import { type SharedLine, sharedLinesOf } from './shared-lines.ts';

/** A project, and what the annexe says of it. */
export interface ProjectDossier extends Pick<Project, 'id' | 'atHand' | 'name'> {
  dossier: Dossier;
}

/** What some lines come to, and how much of it another project already counts: `total` is `again` and `counted` together. */
export interface CountedTotal {
  total: Cents;
  again: Cents;
  counted: Cents;
}

/** All the projects of a dossier, what they share, and what they come to when each shared line counts once. */
export type WholeDossier = ReturnType<typeof gatherProjects>;

/** Gathers every project of a dossier. `today` is the reader’s day. */
export function gatherProjects(work: Workbench, rules: DossierRules, today: string) {
  const projects: ProjectDossier[] = projectsOf(work).map((project) => ({
    id: project.id,
    atHand: project.atHand,
    name: project.name,
    dossier: gatherDossier(alone(work, project), rules, today),
  }));
  const shared = sharedLinesOf(projects);
  const again = againOf(shared);
  const lines: Entry[] = projects.flatMap(({ dossier }, rank) =>
    dossier.lines.map(({ line, bucket, inKind, strand }) => ({
      ...{ rank, bucket, inKind, line },
      strand: isKnown(strand) ? strand : null,
      again: again('lines', rank, line.id),
    })),
  );
  const resources: Counted[] = projects.flatMap(({ dossier: { work: own } }, rank) =>
    own.budget.resources.map((line) => ({
      ...{ rank, line },
      inKind: line.account === IN_KIND_PRODUCT.id,
      again: again('resources', rank, line.id),
    })),
  );
  const strands = [...new Set(lines.flatMap(({ strand, inKind }) => (inKind ? [] : [strand])))].sort(byName);
  return {
    projects,
    shared,
    again,
    /** Of each project, in order. */
    ofProjects: projects.map((_project, rank) => ({
      charges: counted(lines.filter((each) => each.rank === rank)),
      products: counted(resources.filter((each) => each.rank === rank)),
    })),
    /** Of each strand that a line names, then of the lines that name none. */
    ofStrands: strands.map((strand) => ({
      strand,
      charges: counted(lines.filter((each) => each.strand === strand)),
    })),
    charges: counted(lines),
    products: counted(resources),
    /** By answer, each shared line once. */
    totals: totalsOf(lines.filter((each) => !each.again)) satisfies Totals,
  };
}

interface Counted {
  rank: number;
  line: { amount: Cents | null };
  inKind: boolean;
  again: boolean;
}

interface Entry extends Counted {
  bucket: Bucket;
  strand: string | null;
}

/** Whether another project already counts a line. */
function againOf(shared: readonly SharedLine[]) {
  const others = new Set(
    shared.flatMap(({ list, places }) =>
      places
        .filter(({ counted: counts }) => !counts)
        .map(({ rank, item }) => `${list} ${String(rank)} ${item}`),
    ),
  );
  return (list: SharedLine['list'], rank: number, item: string) =>
    others.has(`${list} ${String(rank)} ${item}`);
}

function counted(entries: readonly Counted[]): CountedTotal {
  const money = entries.filter(({ inKind }) => !inKind);
  const total = sum(money);
  const again = sum(money.filter((each) => each.again));
  return { total, again, counted: total - again };
}

function sum(entries: readonly Counted[]): Cents {
  return entries.reduce((total, { line }) => total + (line.amount ?? 0), 0);
}

/** Lines without a strand come last. */
function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}
