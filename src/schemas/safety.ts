import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from './text.ts';

/** A national number to call in danger or distress. It does not come from the annexe. */
const SafetyNumberSchema = z.strictObject({
  /** As dialled, as in « 3919 ». */
  number: z.string().regex(/^\d{2,4}$/, { error: 'expected a short number in quotes like "3919"' }),
  /** `tel`: to call; `sms`: to write to. */
  by: z.enum(['tel', 'sms']).default('tel'),
  /** Its official name. */
  name: TextSchema,
  /** What it is for, in a few words. */
  purpose: TextSchema,
  /** The same in one to four words, for the fact sheets. */
  short: TextSchema,
  /** When it answers; absent when we are not sure. */
  hours: TextSchema.optional(),
  /** The day when someone last checked the whole entry; empty until someone has. */
  checked: DaySchema.nullable(),
});
export type SafetyNumber = z.infer<typeof SafetyNumberSchema>;

/** The safety boxes' one data file. */
export const SafetySchema = z.strictObject({
  numbers: z.array(SafetyNumberSchema).min(1),
  /** What each box gives, by the subject of the text around it. */
  subjects: z.record(IdSchema, z.strictObject({ title: TextSchema, numbers: z.array(z.string()).min(1) })),
  /** Where « Quitter cette page » leads: an ordinary page that tells nothing. */
  exit: z.strictObject({ name: TextSchema, url: z.url({ protocol: /^https$/ }) }),
});
export type Safety = z.infer<typeof SafetySchema>;
