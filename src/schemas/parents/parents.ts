import { z } from 'zod';
import { IdSchema, TextSchema } from '../text.ts';

const ChoiceSchema = z.strictObject({ id: IdSchema, label: TextSchema });

/** The page of the parents: the groups of needs, and the questions that lead to one. */
export const ParentsSchema = z.strictObject({
  groups: z.array(ChoiceSchema).min(1),
  /** Each question narrows the list; none is required. */
  questions: z.array(z.strictObject({ ...ChoiceSchema.shape, answers: z.array(ChoiceSchema).min(2) })).min(1),
});
export type Parents = z.infer<typeof ParentsSchema>;
