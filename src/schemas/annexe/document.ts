import { z } from 'zod';
import { FactIdSchema } from './fact.ts';
import { TextSchema } from '../text.ts';

/** The annexe as a text: its title, its length in lines, and the first line of each page after the first. */
export const DocumentSchema = z.strictObject({
  title: TextSchema,
  fund: TextSchema,
  lines: z.int(),
  pageTops: z.array(z.int()),
});

/** The rows of our reading that are not facts of the site, and the one reason why. */
export const OmissionsSchema = z.strictObject({ reason: TextSchema, ids: z.array(FactIdSchema) });
