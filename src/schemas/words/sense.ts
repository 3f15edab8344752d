import { z } from 'zod';
import { entriesOf, WordsSchema } from '../lists.ts';
import { IdSchema, TextSchema } from '../text.ts';

/** A word that names several expenses, as « une camionnette » (bought, hired, a trip): it is asked, never guessed. */
export const SenseSchema = z.strictObject({
  /** The words that have these senses, as people type them. */
  words: WordsSchema.min(1, { error: 'donnez au moins un mot, comme « camionnette »' }),
  /** What to ask, as in « Que payez-vous pour ce véhicule ? ». */
  question: TextSchema,
  options: entriesOf(z.strictObject({ expense: IdSchema, label: TextSchema }), 'expense').min(2, {
    error: 'un mot qui n’a qu’un sens n’a pas besoin de question ; donnez deux réponses ou plus',
  }),
});
