import type { Part } from './part.ts';
import { PARTS } from './parts.ts';

/** The shape of the document; it changes when an older one can no longer be read as it is. */
export const WORKBENCH_VERSION = 1;

/** That of a document which holds an amount below zero: a page that knows none keeps the whole aside, rather than lose it. */
export const VERSION_BELOW_ZERO = 2;

/** That of a document with something of a part that the first pages know nothing of: they keep the whole aside, rather than lose it. */
export const VERSION_OF_YEAR = 3;

/** That of a document with something of the parts added after the report, or a line that several projects share. */
export const VERSION_OF_MANY = 4;

export type PartKey = keyof typeof PARTS;

/** What each tool keeps. */
export type Works = { [Key in PartKey]: (typeof PARTS)[Key]['empty'] };

/** Everything that a sponsor prepares in the tools: one document, plain JSON. */
export type Workbench = { version: typeof WORKBENCH_VERSION } & Works;

/** A change of the work. */
export type Edit = (work: Workbench) => Workbench;

/** Every part with its key. What a part is given must be its own. */
export const ALL_PARTS = Object.entries(PARTS) as [PartKey, Part<Works[PartKey]>][];

/** A document, made part by part. */
export function workOf(make: (part: Part<Works[PartKey]>, key: PartKey) => Works[PartKey]): Workbench {
  const works = Object.fromEntries(ALL_PARTS.map(([key, part]) => [key, make(part, key)])) as Works;
  return { version: WORKBENCH_VERSION, ...works };
}

/** A document in which nothing was done. */
export const EMPTY_WORKBENCH = workOf(({ empty }) => empty);

/** Changes one part alone. */
export function editPart<Key extends PartKey>(
  key: Key,
  edit: (part: Works[Key]) => Partial<Works[Key]>,
): Edit {
  return (work) => ({ ...work, [key]: { ...work[key], ...edit(work[key]) } });
}

/** Whether a document, whole or without what is empty, holds something that the first pages know nothing of. */
export function holdsYear({ report = PARTS.report.empty }: Partial<Workbench>): boolean {
  return PARTS.report.words(report) !== '';
}

/** The parts that pages of the third version know nothing of. */
const SINCE_YEAR = ['objectives', 'remarks', 'pieces', 'projects'] as const;

/** Whether a document, whole or without what is empty, holds something of them. */
export function holdsMany(work: Partial<Workbench>): boolean {
  return SINCE_YEAR.some((key) => {
    const part = ALL_PARTS.find(([each]) => each === key)?.[1];
    return part !== undefined && part.words({ ...part.empty, ...work[key] }) !== '';
  });
}

/** Whether nothing was done in a document. */
export function isEmpty(work: Workbench): boolean {
  return JSON.stringify(work) === JSON.stringify(EMPTY_WORKBENCH);
}
