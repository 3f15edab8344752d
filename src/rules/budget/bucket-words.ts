import { capital } from '../../french/capital.ts';
import { STATE_WORDS } from '../state-words.ts';
import { type DrawnMark, MARK_WORDS } from '../decision/verdict-marks.ts';
import type { Bucket } from './budget.ts';

/** Where an amount goes, in words. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  eligible: MARK_WORDS.yes,
  conditional: MARK_WORDS.if,
  ineligible: MARK_WORDS.no,
  ask: capital(STATE_WORDS.ask),
  missing: capital(STATE_WORDS.missing),
};

/** Where an amount goes, as a mark. */
export const BUCKET_MARKS: Readonly<Record<Bucket, DrawnMark>> = {
  eligible: 'yes',
  conditional: 'if',
  ineligible: 'no',
  ask: 'silent',
  missing: 'open',
};
