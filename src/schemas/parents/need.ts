import { z } from 'zod';
import { namesOf, WordsSchema } from '../lists.ts';
import { StatementSchema } from '../annexe/statement.ts';
import { StrandSchema } from '../strand.ts';
import { IdSchema, TextSchema } from '../text.ts';

/** A need of a parent, in everyday words, and the page that answers it. Its id is its file's name; its body is MDX. */
export const NeedSchema = z.strictObject({
  order: z.int(),
  /** A group of the parents' page, from parents.yaml. */
  group: IdSchema,
  /** The need as the reader would say it, as in « Je n’en peux plus »: the page's heading. */
  need: TextSchema,
  /** What the page is called in the browser's tab: on sensitive pages, words that tell a passer-by little. */
  name: TextSchema,
  description: TextSchema.max(160, { error: 'gardez cette description sous 160 caractères' }),
  /** The answer at once, under the heading. */
  answer: StatementSchema,
  /** The fact sheets behind, the main one first. */
  strands: namesOf(StrandSchema).min(1),
  /** What to say on the phone to find one nearby. */
  ask: TextSchema,
  /** The answers that lead here, by question of the finder in parents.yaml. */
  finder: z.record(IdSchema, namesOf(IdSchema).min(1)),
  /** Other needs to look at. */
  near: namesOf(IdSchema).min(1),
  /** Offers to leave the page at once: for pages that speak of violence. */
  leave: z.boolean().default(false),
  /** Search words that the page should answer to, never shown. */
  words: WordsSchema.min(3, { error: 'donnez au moins trois mots que les gens emploient' }),
});
export type Need = z.infer<typeof NeedSchema> & { id: string };
