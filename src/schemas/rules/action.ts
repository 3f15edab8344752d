import { z } from 'zod';
import { namesOf, WordsSchema } from '../lists.ts';
import { DepartementCodeSchema } from './departement.ts';
import { CitesSchema } from '../annexe/fact.ts';
import { StrandSchema } from '../strand.ts';
import { AskSchema, DaySchema, IdSchema, TextSchema } from '../text.ts';

/**
 * What an answer does to a criterion. `contested`: the annexe contradicts itself or stays silent there;
 * `not-applicable`: the answer makes the criterion pointless.
 */
const OUTCOMES = ['met', 'unmet', 'contested', 'not-applicable'] as const;
const OutcomeSchema = z.enum(OUTCOMES);

/** The end of a title, as in « hors des départements prévus ». */
const FlatSchema = TextSchema.regex(/^[a-zé].*[^.…]$/, {
  error: 'commencez par une minuscule et finissez sans point : cela suit « Non, »',
});

const common = {
  id: IdSchema,
  /** The condition as a statement, as in « Le groupe se réunit régulièrement ». */
  label: TextSchema,
  /** The question asked in the wizard; its id is the criterion's. */
  question: TextSchema,
  hint: TextSchema.optional(),
  why: TextSchema,
  /** `blocking`: must hold; `advised`: recommended; `informative`: good to know, never weighs, but its `notes` are said. */
  severity: z.enum(['blocking', 'advised', 'informative']),
  /** True of an informative criterion that the annexe does ask (« doit », « requis ») without saying that it decides. */
  asked: z.literal(true).optional(),
  /** True when failing it is an exclusion that the annexe states. */
  exclusion: z.boolean().default(false),
  /** What an exclusion or a flat no says: what the annexe asks or rules out, then what was answered. */
  refusal: TextSchema.optional(),
  /** Present where changing the project cannot make it met: what the flat title says after « Non, ». */
  flat: FlatSchema.optional(),
  /** Asked only when another criterion of the action, declared before, has one of these answers. */
  appliesWhen: z.record(IdSchema, namesOf(IdSchema).min(1)).optional(),
  /** Failing it is contested rather than unmet when another criterion has one of these answers. */
  contestedWhen: z.record(IdSchema, namesOf(IdSchema).min(1)).optional(),
  /** What to do when it is not met or not known. */
  remedy: TextSchema.optional(),
  /** What the annexe contradicts or leaves open here, when an answer is contested. */
  contest: TextSchema.optional(),
  /** Why the annexe does not settle it: `silent`, or `contradictory`. Goes with `contest`. */
  doubt: z.enum(['silent', 'contradictory']).optional(),
  /**
   * Of an informative criterion, what the card says of an outcome: what the annexe asks and what was answered, under the
   * title, or what is good to know when it is met.
   */
  notes: z.strictObject({ met: TextSchema, unmet: TextSchema, contested: TextSchema }).partial().optional(),
  /** The question to send to the Caf when it is contested; the action's own when absent. */
  ask: AskSchema.optional(),
  /** What to keep as proof. */
  keep: TextSchema.optional(),
  /** What an answer says of the need that the project meets: proposed where the sponsor writes its objectives. */
  needs: z.record(IdSchema, TextSchema).optional(),
  /** The facts behind `label`, `contest`, `notes` and `keep`: their figures, dates and places stand in those words. */
  cites: CitesSchema.max(4, { error: 'citez quatre repères au plus' }),
};

const YesNoSchema = z.strictObject({
  ...common,
  type: z.literal('yes-no'),
  /** What each answer does. */
  oui: OutcomeSchema.default('met'),
  non: OutcomeSchema.default('unmet'),
});
const AtLeastSchema = z.strictObject({
  ...common,
  type: z.literal('at-least'),
  minimum: z.number(),
  unit: TextSchema,
});
const BetweenSchema = z.strictObject({
  ...common,
  type: z.literal('between'),
  minimum: z.number(),
  maximum: z.number(),
  unit: TextSchema,
});
const OneOfSchema = z.strictObject({
  ...common,
  type: z.literal('one-of'),
  options: z.array(z.strictObject({ id: IdSchema, label: TextSchema, outcome: OutcomeSchema })).min(2),
});
/** A département: the answer is its code, as in « 38 »; met when it is in the list. */
const PlaceSchema = z.strictObject({
  ...common,
  type: z.literal('departement'),
  accept: namesOf(DepartementCodeSchema).min(1),
});
/** Judged on the reader's own day against the action's `dates` (a period), never asked. */
const DuringSchema = z.strictObject({ ...common, type: z.literal('during') });

/** A condition of an action. */
export const CriterionSchema = z.discriminatedUnion('type', [
  YesNoSchema,
  AtLeastSchema,
  BetweenSchema,
  OneOfSchema,
  PlaceSchema,
  DuringSchema,
]);
export type Criterion = z.infer<typeof CriterionSchema>;

/**
 * What the annexe dates: a period (both days included), a document due by a day, or nothing at all.
 * A vague date is read as its last possible day, and the reading is said to be ours: « début 2025 » is 2025-03-31.
 */
const DatesSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('period'), from: DaySchema, until: DaySchema, cites: CitesSchema })
    .refine((dates) => dates.from <= dates.until, { error: '`from` ne peut pas venir après `until`' }),
  z.strictObject({ kind: z.literal('due'), by: DaySchema, cites: CitesSchema }),
  z.strictObject({ kind: z.literal('undated'), cites: CitesSchema }),
]);
export type Dates = z.infer<typeof DatesSchema>;

/** Something a sponsor can set up, or brings: its strand and its criteria. The id is the file's name. */
export const ActionSchema = z
  .strictObject({
    order: z.int(),
    /** `action`: the annexe's own; `excluded`: ruled out as described; `neighbour`: named beside, never settled. */
    kind: z.enum(['action', 'excluded', 'neighbour']),
    strand: StrandSchema.optional(),
    label: TextSchema,
    summary: TextSchema,
    words: WordsSchema.min(3, { error: 'donnez au moins trois mots que les gens emploient' }),
    criteria: z.array(CriterionSchema).default([]),
    /** The one place of the action's dates: the sheet and the criterion of type `during` both read it. */
    dates: DatesSchema.optional(),
    /** Why no list of criteria can settle it: the exclusion, or the silence, with its facts. */
    finding: z
      .strictObject({
        because: TextSchema,
        instead: TextSchema,
        /** Present where changing the project cannot make it a yes, as on a criterion. */
        flat: FlatSchema.optional(),
        cites: CitesSchema,
      })
      .optional(),
    /** Said with the « Oui » where the annexe poses no condition and the criteria are our reading of it. */
    reading: TextSchema.optional(),
    /** Other strands to look at, and when. */
    neighbours: z
      .array(z.strictObject({ strand: StrandSchema, when: TextSchema, cites: CitesSchema }))
      .default([]),
    /** The question to send to the Caf where the annexe doesn’t settle it. */
    ask: AskSchema,
  })
  .refine((action) => action.kind === 'action' || action.finding !== undefined, {
    error: 'ce qui est exclu ou voisin a besoin de `finding` : pourquoi, où, et quoi à la place',
  })
  .refine(
    (action) => action.dates?.kind === 'period' || action.criteria.every(({ type }) => type !== 'during'),
    {
      error: 'une condition de type `during` a besoin, dans l’action, de `dates` de `kind: period`',
    },
  );
export type Action = z.infer<typeof ActionSchema> & { id: string };
