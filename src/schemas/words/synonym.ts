import { z } from 'zod';
import { WordsSchema } from '../lists.ts';
import { TextSchema } from '../text.ts';

/** Words people use that the annexe doesn't, and where they should lead. One idea a file. */
export const SynonymSchema = z.strictObject({
  /** What the answer is called, where the first page is no need, action, expense, term nor sheet: those have names. */
  title: TextSchema.optional(),
  /** Words and short phrases for the search, never shown. */
  words: WordsSchema.min(1, { error: 'donnez au moins un mot' }),
  /** Addresses without the base path, best first: « /fiches/3-2/ », or a door such as « /ma-depense/#depense=location ». */
  pages: z
    .array(
      z.string().regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9=-]+)?$/, {
        error:
          'attendu l’adresse d’une page, comme « /fiches/3-2/ », ou d’une entrée, comme « /glossaire/#caf » ou « /ma-depense/#depense=location »',
      }),
    )
    .min(1, { error: 'nommez au moins une page' }),
});
export type Synonym = z.infer<typeof SynonymSchema> & { id: string };
