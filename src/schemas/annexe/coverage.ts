import { z } from 'zod';
import { CitesSchema } from './fact.ts';
import { StrandSchema } from '../strand.ts';
import { TextSchema } from '../text.ts';

/** `yes` the annexe gives it, `partly` in part, `no` not at all. */
const CoverageSchema = z.enum(['yes', 'partly', 'no']);

/** What the annexe gives and does not give, one row a strand or half a strand. */
export const CoverageTableSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        strand: StrandSchema,
        /** The half of the strand, where it has two. */
        part: TextSchema.optional(),
        expenses: CoverageSchema,
        indicators: CoverageSchema,
        conditions: CoverageSchema,
        /** Who may apply, in a few words; absent when the annexe does not say. */
        who: TextSchema.optional(),
        note: TextSchema,
        cites: CitesSchema.max(4, { error: 'citez quatre repères au plus' }),
      }),
    )
    .min(1),
});
