import { z } from 'zod';
import { FactIdSchema } from './fact.ts';
import { TextSchema } from './text.ts';

/** A glossary entry: an acronym or a term of art. Its id is its file's name. */
export const TermSchema = z.strictObject({
  /** As written, as in « Caf ». */
  term: TextSchema,
  /** Other spellings. */
  also: z.array(TextSchema).default([]),
  /** The long form, as in « caisse d'allocations familiales ». */
  expansion: TextSchema.optional(),
  /** Whether the long form is the annexe's or ours; ours names its source. */
  origin: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('annexe') }),
    z.strictObject({ from: z.literal('site'), source: TextSchema }),
  ]),
  definition: TextSchema,
  cites: z.array(FactIdSchema).default([]),
});
export type Term = z.infer<typeof TermSchema> & { id: string };
