import { z } from 'zod';
import { TextSchema } from './text.ts';

/** The most words that an entry may bear: beyond, it answers to everything, and its page weighs too much to be indexed. */
const MOST_WORDS = 300;

/** Entries that are told apart by a key, `id` unless said: none twice. */
export function entriesOf<S extends z.ZodType<object>>(entry: S, key = 'id') {
  return z.array(entry).superRefine((entries, context) => {
    refuseTwice(
      entries.map((each) => (each as Record<string, unknown>)[key]),
      context,
      key,
    );
  });
}

/** Names, none twice. */
export function namesOf<S extends z.ZodType<string>>(name: S) {
  return z.array(name).superRefine((names, context) => {
    refuseTwice(names, context);
  });
}

/** Words that people use for an entry, as they type them: an expense’s are listed at the foot of its page. */
export const WordsSchema = z.array(TextSchema).max(MOST_WORDS, {
  error: `donnez ${String(MOST_WORDS)} mots au plus : accents, pluriels et fautes sont compris`,
});

function refuseTwice(values: readonly unknown[], context: z.core.$RefinementCtx, key?: string): void {
  values.forEach((value, i) => {
    if (values.indexOf(value) < i)
      context.addIssue({
        code: 'custom',
        path: key === undefined ? [i] : [i, key],
        message: `« ${String(value)} » est déjà dans cette liste ; ${key === undefined ? 'gardez-le une fois' : 'renommez l’un des deux, ou retirez-le'}`,
      });
  });
}
