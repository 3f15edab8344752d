import { z } from 'zod';
import { WordsSchema } from '../lists.ts';
import { IdSchema, TextSchema } from '../text.ts';

/** What people say that answers a question: question, or criterion → its answer → what is shown of it, and the words that say it. */
export const SaidSchema = z.record(
  IdSchema,
  z.record(
    IdSchema,
    z.strictObject({
      /** In a few words, after « Compris : ». */
      says: TextSchema,
      /** Each is said whole, in this order; accents and plurals are understood. */
      words: WordsSchema.min(1, { error: 'donnez au moins un mot, comme « en visio »' }),
    }),
  ),
);
