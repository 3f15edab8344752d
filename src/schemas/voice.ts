import { z } from 'zod';
import { TextSchema } from './text.ts';

/** Words that tell who is searching, rather than what for: they weigh little, and favour what such a person looks for. */
export const VoiceSchema = z.strictObject({
  /** Single words, each form apart, as in « organiser », « organise ». */
  words: z
    .array(TextSchema.regex(/^[\p{L}’-]+$/u, { error: 'expected a single word, like "organiser"' }))
    .min(1, { error: 'give at least one word' }),
  /** The kinds of answer to put first. */
  kinds: z.array(z.enum(['besoin', 'action', 'depense', 'sens', 'terme', 'page'])).min(1),
});
export type Voice = z.infer<typeof VoiceSchema> & { id: string };
