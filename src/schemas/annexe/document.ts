import { z } from 'zod';
import { namesOf } from '../lists.ts';
import { FactIdSchema } from './fact.ts';
import { TextSchema } from '../text.ts';

/** The annexe as a text: its title, its length in lines, and the first line of each page after the first. */
export const DocumentSchema = z
  .strictObject({
    title: TextSchema,
    fund: TextSchema,
    lines: z.int(),
    pageTops: z.array(z.int()),
  })
  .refine(
    ({ lines, pageTops }) =>
      [1, ...pageTops, lines + 1].every((top, i, all) => i === 0 || top > (all[i - 1] ?? top)),
    {
      error: 'chaque page commence après la précédente, et avant la fin du texte (`lines`)',
      path: ['pageTops'],
    },
  );

/** The rows of our reading that are not facts of the site, and the one reason why. */
export const OmissionsSchema = z.strictObject({ reason: TextSchema, ids: namesOf(FactIdSchema) });
