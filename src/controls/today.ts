import { dayOf } from '../french/day-of.ts';

/** The reader's own day, as in « 2026-11-23 ». */
export function today(): string {
  return dayOf(new Date());
}
