import type { Bucket } from '../../rules/budget.ts';

/** Where a line’s amount goes, in words. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  eligible: 'Éligible',
  conditional: 'Sous condition',
  ineligible: 'Non éligible',
  ask: 'À demander',
};
