import { z } from 'zod';
import { WordsSchema } from '../lists.ts';
import { StatementSchema } from './statement.ts';
import { AxisSchema, StrandSchema } from '../strand.ts';
import { TextSchema } from '../text.ts';

/** The head of a fact sheet; its body is the MDX below, made of `<Statement cites="…">`. */
export const SheetSchema = z
  .strictObject({
    strand: StrandSchema,
    axis: AxisSchema,
    /** The official title. */
    title: TextSchema,
    /** What we call it in lists: a few words, as in « Parents entre eux ». */
    name: TextSchema,
    /** One line under the name, as in « Cafés, groupes de parole, temps forts ». */
    gist: TextSchema,
    /** The description for search engines and link previews: at most 160 characters. */
    description: TextSchema.max(160, { error: 'gardez cette description sous 160 caractères' }),
    /** One sentence that answers « C'est pour quoi ? ». */
    purpose: StatementSchema,
    /** The summary band. */
    summary: z.strictObject({
      who: StatementSchema,
      what: StatementSchema,
      where: StatementSchema,
      until: StatementSchema,
      decides: StatementSchema,
    }),
    /** What the sheet says first of all, in a few words that stand large: « 8 à 12 parents », « par groupe, à titre indicatif ». */
    figures: z
      .array(StatementSchema.extend({ figure: TextSchema.max(16, { error: 'gardez ce chiffre court' }) }))
      .min(3, { error: 'donnez trois ou quatre chiffres' })
      .max(4, { error: 'donnez trois ou quatre chiffres' }),
    /** Search words that the page should answer to, never shown. */
    words: WordsSchema,
  })
  .refine(({ strand, axis }) => strand.startsWith(axis), {
    error: 'l’axe d’un volet est son premier chiffre, comme 1 pour 1.1',
    path: ['axis'],
  });
export type Sheet = z.infer<typeof SheetSchema>;
