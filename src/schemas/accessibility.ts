import { z } from 'zod';
import { DaySchema, formSchema, TextSchema } from './text.ts';

const common = {
  /** Its number in the reference, as « 8.7 ». */
  id: formSchema(/^\d{1,2}\.\d{1,2}$/, 'attendu le numéro d’un critère, comme "8.7"'),
  /** What it asks, in our own words. */
  title: TextSchema,
  /** What was looked at, and how far; or why nothing is to be looked at. */
  how: TextSchema,
};

const CriterionSchema = z.discriminatedUnion('by', [
  /** Tests hold it: their files. */
  z.strictObject({ ...common, by: z.literal('machine'), tests: z.array(TextSchema).min(1) }),
  /** By hand, and the day of it. */
  z.strictObject({ ...common, by: z.literal('hand'), seen: DaySchema }),
  /** Nothing of the kind is here; nobody looked; it does not hold. */
  z.strictObject({ ...common, by: z.enum(['none', 'untested', 'fails']) }),
]);

/** What was seen of each criterion of accessibility (RGAA 4.1), theme by theme. */
export const AccessibilitySchema = z.strictObject({
  themes: z
    .array(z.strictObject({ title: TextSchema, criteria: z.array(CriterionSchema).min(1) }))
    .length(13),
});
export type Criterion = z.infer<typeof CriterionSchema>;
