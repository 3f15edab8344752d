import { z } from 'zod';
import { namesOf, WordsSchema } from '../lists.ts';
import { FactIdSchema } from '../annexe/fact.ts';
import { StrandSchema } from '../strand.ts';
import { TextSchema } from '../text.ts';

/** A glossary entry: an acronym or a term of art. Its id is its file's name. */
export const TermSchema = z
  .strictObject({
    /** As written, as in « Caf ». */
    term: TextSchema,
    /** Other spellings and everyday words for it. */
    also: WordsSchema.default([]),
    /** The long form of an acronym, as in « caisse d’allocations familiales ». */
    expansion: TextSchema.optional(),
    /** Who gives the long form, or the meaning when there is none: the annexe, or us; ours names its source. */
    origin: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('annexe') }),
      z.strictObject({ from: z.literal('site'), source: TextSchema }),
    ]),
    /** What it means, in a sentence or two. */
    definition: TextSchema,
    /** What the annexe says or does with it, resting on `cites`. */
    here: TextSchema.optional(),
    /** Spellings that vary, and letters that do not fit. */
    spelling: TextSchema.optional(),
    /** The sheets where it matters. */
    strands: namesOf(StrandSchema).default([]),
    cites: namesOf(FactIdSchema).max(4, { error: 'citez quatre repères au plus' }).default([]),
  })
  .refine((term) => term.origin.from === 'site' || term.cites.length > 0, {
    error: '`origin: { from: annexe }` a besoin de `cites` : le repère qui le donne',
  })
  .refine((term) => term.here === undefined || term.cites.length > 0, {
    error: '`here` dit ce que l’annexe fait du terme : nommez ses repères dans `cites`',
  });
export type Term = z.infer<typeof TermSchema> & { id: string };
