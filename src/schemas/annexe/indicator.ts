import { z } from 'zod';
import { entriesOf } from '../lists.ts';
import { CitesSchema } from './fact.ts';
import { StrandSchema } from '../strand.ts';
import { AskSchema, IdSchema, TextSchema } from '../text.ts';

/**
 * How the figures of the sessions make one for the whole project; ours, the annexe doesn't say. `sum`: they add up;
 * `once`: they don't (a family that comes twice is one family), the figure is given once; `sessions`: how many were
 * held; `mean`: the mean of another indicator; `weighted`: its own mean, weighted by another indicator.
 */
const AcrossSchema = z.enum(['sum', 'once', 'sessions', 'mean', 'weighted']);

/** What a strand's annexe proposes to count or to describe; two strands (2.1, 4.2) propose nothing. */
export const IndicatorsSchema = z.strictObject({
  strand: StrandSchema,
  indicators: entriesOf(
    z.strictObject({
      id: IdSchema,
      label: TextSchema,
      kind: z.enum(['quantitatif', 'qualitatif']),
      /** What each row of a collection grid holds, as in « nombre » or « texte ». */
      unit: TextSchema.optional(),
      /** Where it applies within the strand, when the strand has two parts (4.1: « reaap », « coordination-pdn »). */
      part: IdSchema.optional(),
      /** For a figure only. */
      across: AcrossSchema.optional(),
      /** The other indicator that `mean` and `weighted` need. */
      of: IdSchema.optional(),
      cites: CitesSchema,
    }),
  ),
  /** What the annexe leaves unsaid about them, and the question to send to the Caf. */
  silence: z.strictObject({ because: TextSchema, ask: AskSchema, cites: CitesSchema }).optional(),
});
export type Indicators = z.infer<typeof IndicatorsSchema>;
export type Indicator = Indicators['indicators'][number];
