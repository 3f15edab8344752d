import { z } from 'zod';
import { entriesOf } from '../lists.ts';
import { IdSchema, TextSchema } from '../text.ts';

/** Words as people say them; see the head of src/content/danger/vie.yaml for the signs « _ », « … », « = » and « @ ». */
const WordsSchema = z.array(
  TextSchema.regex(/^[^,~]+$/, { error: 'attendu une expression, sans « , » ni « ~ »' }),
);

/** One kind of danger, and the words that say it. */
export const DangerSignSchema = z.strictObject({
  /** They say it by themselves. */
  alone: WordsSchema.min(1),
  /** They say it when somebody near does it or bears it. */
  lived: WordsSchema.default([]),
  /** They say it when the phrase tells to whom it is done. */
  borne: WordsSchema.default([]),
  /** The same words, without danger. */
  unless: WordsSchema.default([]),
});

const AnswerIdSchema = z.enum([
  'tentative',
  'vie',
  'menace-enfant',
  'menace',
  'disparition',
  'idees-noires',
  'couple',
  'homme',
  'enfant',
  'harcelement',
  'rue',
  'limite',
  'ligne',
  'numero',
]);

/** What surrounds the words of danger: who, when, a project; and the numbers that answer. */
export const DangerContextSchema = z.strictObject({
  /** Words that stand for each other: « @groupe » in an expression is any of them. */
  groups: z.record(IdSchema, WordsSchema),
  people: z.strictObject({
    partnerHe: WordsSchema,
    partnerShe: WordsSchema,
    child: WordsSchema,
    peer: WordsSchema,
    elder: WordsSchema,
    woman: WordsSchema,
    man: WordsSchema,
  }),
  /** Somebody near, even without « mon » or « ma ». */
  near: WordsSchema,
  /** It happens now. */
  now: WordsSchema,
  /** A school, a screen: where blows and insults are bullying. */
  peers: WordsSchema,
  /** An action being prepared: the danger is its subject. */
  project: WordsSchema,
  /** What a sponsor does who says « je » or « nous ». */
  sponsor: WordsSchema,
  /** Words that are one letter or one sound away from a danger, and mean something else. */
  ordinary: WordsSchema,
  /** The most pressing first; each row is one call, or one of two. */
  answers: entriesOf(
    z.strictObject({
      id: AnswerIdSchema,
      says: TextSchema,
      /** The page for parents that stands first, where no danger is said. */
      page: z
        .string()
        .regex(/^\/parents\/[a-z-]+\/$/, { error: 'attendu une page comme /parents/je-suis-a-bout/' })
        .optional(),
      rows: z.array(z.array(z.string()).min(1).max(2)).max(3),
    }),
  ),
  /** What is said before a number that does not come first, for whoever reads fast. */
  when: z.record(z.string(), TextSchema),
});
export type DangerContext = z.infer<typeof DangerContextSchema>;
