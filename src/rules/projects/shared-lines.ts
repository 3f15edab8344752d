import type { Bucket } from '../budget/budget.ts';
import { IN_KIND_PRODUCT } from '../budget/accounts.ts';
import type { Cents } from '../money/money.ts';
import type { ProjectDossier } from './whole-dossier.ts';
import type { Shareable } from './share-edit.ts';

/** A shared line in one of its projects. */
interface SharedPlace {
  /** The rank of its project in the dossier. */
  rank: number;
  item: string;
  label: string;
  amount: Cents | null;
  /** Whether this is the one that the totals of the dossier count. */
  counted: boolean;
}

/** One and the same expense, or resource, in several projects. */
export interface SharedLine {
  id: string;
  list: Shareable;
  places: readonly SharedPlace[];
  /** Whether the projects write another amount, or are given another answer. */
  differ: { amounts: boolean; answers: boolean };
}

/** How a line may be counted, the least favourable first: of equal amounts, the first of these counts. */
const LEAST = ['ineligible', 'ask', 'missing', 'conditional', 'eligible'] as const satisfies Bucket[];

interface Candidate extends Omit<SharedPlace, 'counted'> {
  inKind: boolean;
  /** What it is worth to the annexe, as a rank. */
  answer: number;
}

/**
 * What the projects share. Each is counted once in the totals of the dossier: where the amounts differ, the largest
 * counts; where they are equal and the answers differ, the least favourable. What counts in no total gives way to what does.
 */
export function sharedLinesOf(projects: readonly ProjectDossier[]): SharedLine[] {
  return [...grouped(projects, 'lines'), ...grouped(projects, 'resources')];
}

function grouped(projects: readonly ProjectDossier[], list: Shareable): SharedLine[] {
  const groups = new Map<string, Candidate[]>();
  for (const [rank, { dossier }] of projects.entries()) {
    for (const [mark, candidate] of candidatesOf(dossier, rank, list)) {
      const group = groups.get(mark) ?? [];
      // A second one in the same project is another expense: it counts by itself.
      if (!group.some((each) => each.rank === rank)) groups.set(mark, [...group, candidate]);
    }
  }
  return [...groups].flatMap(([id, group]) => (group.length < 2 ? [] : [sharedLine(id, list, group)]));
}

function candidatesOf(
  { lines, work }: ProjectDossier['dossier'],
  rank: number,
  list: Shareable,
): [mark: string, candidate: Candidate][] {
  if (list === 'lines')
    return lines.flatMap(({ line: { id, label, amount, shared }, bucket, inKind }) =>
      shared === undefined
        ? []
        : [[shared, { rank, item: id, label, amount, inKind, answer: LEAST.indexOf(bucket) }]],
    );
  return work.budget.resources.flatMap(({ id, label, amount, account, shared }) =>
    shared === undefined
      ? []
      : [[shared, { rank, item: id, label, amount, inKind: account === IN_KIND_PRODUCT.id, answer: 0 }]],
  );
}

function sharedLine(id: string, list: Shareable, group: readonly Candidate[]): SharedLine {
  const [counted] = [...group].sort(
    (one, other) =>
      Number(one.inKind) - Number(other.inKind) ||
      Math.abs(other.amount ?? 0) - Math.abs(one.amount ?? 0) ||
      one.answer - other.answer ||
      one.rank - other.rank,
  );
  const [first] = group;
  return {
    id,
    list,
    places: group.map(({ rank, item, label, amount }) => ({
      ...{ rank, item, label, amount },
      counted: rank === counted?.rank,
    })),
    differ: {
      amounts: group.some(({ amount }) => amount !== first?.amount),
      answers: group.some(({ inKind, answer }) => inKind !== first?.inKind || answer !== first.answer),
    },
  };
}
