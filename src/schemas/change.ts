import { z } from 'zod';
import { DepartementCodeSchema } from './rules/departement.ts';
import { StrandSchema } from './strand.ts';
import { DaySchema, formSchema, IdSchema, TextSchema } from './text.ts';

/** A version of rules, as the build prints it and links carry it. */
export const VersionSchema = formSchema(
  /^[0-9a-f]{6}$/,
  'attendu une version entre guillemets, de six chiffres et lettres de a à f, comme "66b47e"',
);

const common = {
  day: DaySchema,
  /** What changed, in a few words. */
  title: TextSchema,
  /** The same in a sentence or two: what, for whom. */
  text: TextSchema,
};

/** A change of the rules, with the version of each rule since: what moves without an entry stops the build. */
const RulesChangeSchema = z
  .strictObject({
    about: z.literal('regles'),
    ...common,
    /** What was answered before; absent from the first entry alone. */
    before: TextSchema.optional(),
    after: TextSchema,
    /** Each expense that changed, and its version since. */
    expenses: z.record(IdSchema, VersionSchema).default({}),
    /** The same of actions. */
    actions: z.record(IdSchema, VersionSchema).default({}),
    /** The same of the indicators of a strand. */
    indicators: z.partialRecord(StrandSchema, VersionSchema).default({}),
    /** What a link made since carries: the version of all expenses, and of all actions. */
    links: z.strictObject({ depenses: VersionSchema, projets: VersionSchema }),
  })
  .refine(
    ({ expenses, actions, indicators }) => Object.keys({ ...expenses, ...actions, ...indicators }).length > 0,
    {
      error: 'nommez au moins une règle et sa version, sous `expenses`, `actions` ou `indicators`',
    },
  );

/** Something that changed for readers: in the rules, on the site, or in what a département says. Its id is its file’s name. */
export const ChangeSchema = z.discriminatedUnion('about', [
  RulesChangeSchema,
  z.strictObject({ about: z.literal('site'), ...common }),
  z.strictObject({ about: z.literal('departement'), departement: DepartementCodeSchema, ...common }),
]);
export type Change = z.infer<typeof ChangeSchema> & { id: string };
export type RulesChange = z.infer<typeof RulesChangeSchema> & { id: string };
