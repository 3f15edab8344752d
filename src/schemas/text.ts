import { z } from 'zod';

/** Words shown to readers: never empty, never padded. */
export const TextSchema = z
  .string({ error: 'attendu un texte, comme « Un texte lisible. »' })
  .min(1, { error: 'attendu un texte, trouvé un texte vide' })
  .refine((text) => text === text.trim(), { error: 'retirez les espaces autour du texte' });

/** A text of a given form; `error` says which, in French. */
export function formSchema(form: RegExp, error: string) {
  return z.string({ error }).regex(form, { error });
}

/** A question to send to the Caf: bare, since the letter that carries it greets and thanks (`rules/letters.ts`). */
export const AskSchema = TextSchema.regex(/^(?!Bonjour\b)(?!.*\bMerci\b).*\?/s, {
  error: 'posez une question, sans « Bonjour » ni « Merci » : la lettre les dit',
});

/** An id of ours: lower-case ASCII words joined by hyphens, as in « groupe-parents ». */
export const IdSchema = z
  .string({ error: 'attendu un identifiant comme « groupe-parents »' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error:
      'attendu un identifiant comme « groupe-parents » : des minuscules sans accent, des chiffres, des traits d’union',
  });

/** A calendar day, as in « 2024-01-01 ». */
export const DaySchema = z.iso.date({ error: 'attendu un jour qui existe, comme « 2024-01-31 »' });
