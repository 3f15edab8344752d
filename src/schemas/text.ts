import { z } from 'zod';

/** Words shown to readers: never empty, never padded. */
export const TextSchema = z
  .string({ error: 'expected some text, like "Un texte lisible."' })
  .min(1, { error: 'expected some text, found an empty string' })
  .refine((text) => text === text.trim(), { error: 'remove the spaces around the text' });

/** A question to send to the Caf: bare, since the letter that carries it greets and thanks (`rules/letters.ts`). */
export const AskSchema = TextSchema.regex(/^(?!Bonjour\b)(?!.*\bMerci\b).*\?/s, {
  error: 'ask a question, without « Bonjour » nor « Merci »: the letter says them',
});

/** An id of ours: lower-case ASCII words joined by hyphens, as in « groupe-parents ». */
export const IdSchema = z
  .string({ error: 'expected an id like "groupe-parents"' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'expected an id like "groupe-parents": lower-case letters, digits, hyphens',
  });

/** A calendar day, as in « 2024-01-01 ». */
export const DaySchema = z.iso.date({ error: 'expected a real day like "2024-01-31"' });
