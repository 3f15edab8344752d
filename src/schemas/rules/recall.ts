import { z } from 'zod';
import { CitesSchema } from '../annexe/fact.ts';
import { StrandSchema } from '../strand.ts';
import { TextSchema } from '../text.ts';

const RecallSchema = z.strictObject({
  text: TextSchema,
  cites: CitesSchema.max(4, { error: 'citez quatre repères au plus' }),
});
export type Recall = z.infer<typeof RecallSchema>;

/** What the annexe asks of the action itself, in one strand: an expense that it accepts is worth nothing without it. */
export const RecallsSchema = z.strictObject({ strand: StrandSchema, lines: z.array(RecallSchema).min(1) });
export type Recalls = z.infer<typeof RecallsSchema>;
