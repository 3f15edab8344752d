import { count } from '../../french/plural.ts';
import { MOST_LABEL, MOST_TEXT } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';

/** The most that a work holds: what is written stays within it, and what is read is cut to it, and said. */
export const MOST_REMARKS = 500;
/** Far more characters than the largest work has. */
const MOST_RECEIVED = 9_000_000;

/** What somebody who helps a sponsor says of a work. */
export interface Remark {
  id: string;
  /** What it is about: see `about.ts`. */
  about: string;
  /** That, in words, as it was then: it may have gone since. */
  on: string;
  text: string;
  /** Who wrote it, as typed. */
  by: string;
  /** The day, as in « 2026-11-23 ». */
  day: string;
  /** Whether the sponsor has dealt with it. */
  done: boolean;
}

export interface RemarksWork {
  items: Remark[];
  /** Whether they go out with the dossier, on paper and in its workbook. */
  joined: boolean;
  /** The work as whoever wrote them received it, as a text: what a work that comes back is compared by; null elsewhere. */
  received: string | null;
}

export const remarksPart: Part<RemarksWork> = {
  empty: { items: [], joined: false, received: null },
  read: (part) => ({
    items: part.list('items', 'r', MOST_REMARKS, (remark) => ({
      id: remark.id('id') ?? '',
      about: remark.id('about') ?? '',
      on: remark.text('on', MOST_LABEL),
      text: remark.text('text', MOST_TEXT),
      by: remark.text('by', MOST_LABEL),
      day: remark.text('day', MOST_LABEL),
      done: remark.flag('done'),
    })),
    joined: part.flag('joined'),
    received: part.text('received', MOST_RECEIVED) || null,
  }),
  words: ({ items }) => (items.length > 0 ? count(items.length, 'remarque') : ''),
};
