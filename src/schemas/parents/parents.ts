import { z } from 'zod';
import { entriesOf } from '../lists.ts';
import { IdSchema, TextSchema } from '../text.ts';

const ChoiceSchema = z.strictObject({ id: IdSchema, label: TextSchema });

/** The page of the parents: the groups of needs, and the questions that lead to one. */
export const ParentsSchema = z.strictObject({
  groups: entriesOf(ChoiceSchema).min(1),
  /** Each question narrows the list; none is required. */
  questions: entriesOf(
    z.strictObject({ ...ChoiceSchema.shape, answers: entriesOf(ChoiceSchema).min(2) }),
  ).min(1),
});
export type Parents = z.infer<typeof ParentsSchema>;
