import { z } from 'zod';
import { namesOf } from './lists.ts';
import { CitesByStrandSchema } from './annexe/fact.ts';
import { StrandSchema } from './strand.ts';
import { IdSchema, TextSchema } from './text.ts';

/** How sentences name an expense: « une assurance », « les assurances ». */
export const NamedSchema = z.strictObject({
  one: TextSchema,
  /** Its pronoun, which the verbs agree with. */
  pronoun: z.enum(['il', 'elle', 'ils', 'elles']),
  /** The whole of it, where it is not said as `one`. */
  all: TextSchema.optional(),
  /** The start of the question to the Caf, where it is not built on `one`: « Les salaires peuvent-ils être pris ». */
  asked: TextSchema.optional(),
});
export type Named = z.infer<typeof NamedSchema>;

/** What one expense says in its own way where the annexe is silent; the rest comes from the silence. */
export const OwnSilenceSchema = z.strictObject({
  because: TextSchema.optional(),
  instead: TextSchema.optional(),
  ask: TextSchema.optional(),
  cites: CitesByStrandSchema.optional(),
});

/** Where the annexe says nothing of any expense: one row, said once, in every table that asks its questions. */
export const SilenceSchema = z.strictObject({
  /** Rank among the rows of a table. */
  order: z.int(),
  strands: namesOf(StrandSchema).min(1, { error: 'nommez au moins un volet' }),
  /** Question id → options, as in a row. */
  when: z.record(IdSchema, namesOf(IdSchema).min(1)).default({}),
  /** Only for the expenses that the annexe lists, or only for the others; for all when absent. */
  listed: z.boolean().optional(),
  ...OwnSilenceSchema.shape,
});
export type Silence = z.infer<typeof SilenceSchema> & { id: string };
