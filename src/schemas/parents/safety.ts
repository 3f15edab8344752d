import { z } from 'zod';
import { entriesOf, namesOf } from '../lists.ts';
import { DaySchema, IdSchema, TextSchema } from '../text.ts';

/** A short number as dialled, as in « 3919 » or « 116000 ». */
const DialledSchema = z.string().regex(/^(\d{2,4}|116\d{3})$/, {
  error: 'attendu un numéro court entre guillemets et sans espaces, comme "3919" ou "116000"',
});

/** A national number to call in danger or distress. It does not come from the annexe. */
const SafetyNumberSchema = z.strictObject({
  number: DialledSchema,
  /** `tel`: to call; `sms`: to write to, a line of text and never a row. */
  by: z.enum(['tel', 'sms']).default('tel'),
  /** Of a number to write to: the numbers to call under which it stands. */
  under: namesOf(DialledSchema).default([]),
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

/** The rows that stand open in a box, each of one number or of two that share it. */
const RowsSchema = z
  .array(z.array(DialledSchema).min(1).max(2, { error: 'attendu un ou deux numéros par rangée' }))
  .min(1)
  .max(3, { error: 'attendu trois rangées au plus : les autres suivent sous « Tous les numéros »' });

/** The safety boxes' one data file. */
export const SafetySchema = z
  .strictObject({
    numbers: entriesOf(SafetyNumberSchema, 'number').min(1),
    /** What each box shows open, by the subject of the text around it. */
    subjects: z.record(IdSchema, z.strictObject({ title: TextSchema, rows: RowsSchema })),
    /** Where « Quitter cette page » leads: an ordinary page that tells nothing. */
    exit: z.strictObject({ name: TextSchema, url: z.url({ protocol: /^https$/ }) }),
  })
  .superRefine(({ numbers, subjects }, context) => {
    const known = numbers.filter(({ by }) => by === 'tel').map(({ number }) => number);
    const expectKnown = (asked: string[], path: (string | number)[]) => {
      for (const number of asked.filter((each) => !known.includes(each)))
        context.addIssue({
          code: 'custom',
          path,
          message: `${number} n’est pas un numéro à appeler ; existent : ${known.join(', ')}`,
        });
    };
    for (const [id, { rows }] of Object.entries(subjects)) expectKnown(rows.flat(), ['subjects', id, 'rows']);
    numbers.forEach(({ under }, i) => expectKnown(under, ['numbers', i, 'under']));
  });
export type Safety = z.infer<typeof SafetySchema>;
