import { z } from 'zod';
import { TextSchema } from '../text.ts';

/** Words that tell who is searching, rather than what for: they weigh little, and favour what such a person looks for. */
export const VoiceSchema = z.strictObject({
  /** Single words, each form apart, as in « organiser », « organise ». */
  words: z
    .array(TextSchema.regex(/^[\p{L}’-]+$/u, { error: 'attendu un seul mot, comme « organiser »' }))
    .min(1, { error: 'donnez au moins un mot' }),
  /** The kinds of answer to put first. */
  kinds: z
    .array(z.enum(['besoin', 'action', 'depense', 'sens', 'terme', 'page', 'silence', 'question']))
    .min(1),
});
