import type { Bucket } from './budget.ts';
import type { Mark } from '../decision/verdict-marks.ts';

/** Where an amount goes, in words. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  eligible: 'Éligible',
  conditional: 'Sous condition',
  ineligible: 'Non éligible',
  ask: 'À demander',
};

/** Where an amount goes, as a mark. */
export const BUCKET_MARKS: Readonly<Record<Bucket, Mark>> = {
  eligible: 'yes',
  conditional: 'if',
  ineligible: 'no',
  ask: 'silent',
};
