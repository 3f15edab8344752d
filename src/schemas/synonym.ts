import { z } from 'zod';
import { TextSchema } from './text.ts';

/** Words people use that the annexe doesn't, and the pages they should lead to. One idea a file. */
export const SynonymSchema = z.strictObject({
  /** Words and short phrases for the search, never shown. */
  words: z.array(TextSchema).min(1, { error: 'give at least one word' }),
  /** Addresses without the base path, as in « /fiches/3-2/ ». */
  pages: z
    .array(
      z
        .string()
        .regex(/^\/([a-z0-9-]+\/)+$/, { error: 'expected the address of a page like "/fiches/3-2/"' }),
    )
    .min(1, { error: 'name at least one page' }),
});
export type Synonym = z.infer<typeof SynonymSchema> & { id: string };
