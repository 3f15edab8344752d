import { z } from 'zod';
import { CitesSchema } from './fact.ts';
import { StrandSchema } from './strand.ts';
import { IdSchema, TextSchema } from './text.ts';

/** What a strand's annexe proposes to count or to describe; two strands (2.1, 4.2) propose nothing. */
export const IndicatorsSchema = z.strictObject({
  strand: StrandSchema,
  indicators: z.array(
    z.strictObject({
      id: IdSchema,
      label: TextSchema,
      kind: z.enum(['quantitatif', 'qualitatif']),
      /** What each row of a collection grid holds, as in « nombre » or « texte ». */
      unit: TextSchema.optional(),
      /** Where it applies within the strand, when the strand has two parts (4.1: « reaap », « coordination-pdn »). */
      part: IdSchema.optional(),
      cites: CitesSchema,
    }),
  ),
});
export type Indicators = z.infer<typeof IndicatorsSchema>;
