import { z } from 'zod';
import { IdSchema, TextSchema } from './text.ts';

/** A word that names several expenses, as « une camionnette » (bought, hired, a trip): it is asked, never guessed. */
export const SenseSchema = z.strictObject({
  /** The words that have these senses, as people type them. */
  words: z.array(TextSchema).min(1, { error: 'give at least one word, like "camionnette"' }),
  /** What to ask, as in « Que payez-vous pour ce véhicule ? ». */
  question: TextSchema,
  options: z
    .array(z.strictObject({ expense: IdSchema, label: TextSchema }))
    .min(2, { error: 'a word with one sense needs no question: give two options or more' }),
});
export type Sense = z.infer<typeof SenseSchema> & { id: string };
