import { z } from 'zod';
import { entriesOf, namesOf, WordsSchema } from '../lists.ts';
import { CitesByStrandSchema } from '../annexe/fact.ts';
import { NamedSchema, OwnSilenceSchema } from '../silence.ts';
import { StrandSchema } from '../strand.ts';
import { AskSchema, IdSchema, TextSchema } from '../text.ts';
import { ReasonSchema, VerdictSchema } from './verdict.ts';

/** What is so, as a statement that may follow « si »: never an answer nor a question. */
const StatementSchema = TextSchema.regex(/^(?!(?:Oui|Non|Ils?)\b)\p{Lu}.*[^.?!…]$/u, {
  error:
    'affirmez ce qui est, sans point final, comme « Aucune autre aide de la Caf ne paie ces heures » : ni une réponse (« Oui », « Non »), ni une question',
});

const OptionSchema = z.strictObject({
  id: IdSchema,
  label: TextSchema,
  /** What this answer says of the expense: what a card lists, while `label` answers the question. */
  statement: StatementSchema,
});

/** A question whose answers are finite. The strand (« volet ») is never declared: it is every table's first question. */
const QuestionSchema = z.strictObject({
  id: IdSchema,
  label: TextSchema,
  hint: TextSchema.optional(),
  /** The line « Pourquoi cette question ? ». */
  why: TextSchema,
  options: entriesOf(OptionSchema).min(2, { error: 'une question a deux réponses (`options`) ou plus' }),
  /** Whether « Je ne sais pas » is offered. */
  nsp: z.boolean().default(true),
  /** What « Je ne sais pas » leaves to check, as a statement: the condition, never that one does not know. */
  unknown: StatementSchema.optional(),
  /** The strands where the question has a meaning; all when absent. Completions elsewhere ignore it. */
  strands: namesOf(StrandSchema).optional(),
});
export type Question = z.infer<typeof QuestionSchema>;

/** One row of a decision table: which answers it accepts, and what it concludes. */
const RowSchema = z
  .strictObject({
    id: IdSchema,
    strands: namesOf(StrandSchema).min(1, { error: 'nommez au moins un volet' }),
    /** Question id → accepted options; a question left out accepts any. */
    when: z.record(IdSchema, namesOf(IdSchema).min(1)).default({}),
    verdict: VerdictSchema,
    reason: ReasonSchema.optional(),
    because: TextSchema,
    /** For a no that changing the project cannot lift: its title never says « sauf si… ». */
    flat: z.literal(true).optional(),
    /** What must hold for a `conditional` verdict, and what to watch for under an `eligible` one. */
    conditions: z.array(TextSchema).default([]),
    /** Proofs to keep. */
    keep: z.array(TextSchema).default([]),
    /** What to do instead, when the answer is no or unknown. */
    instead: TextSchema.optional(),
    /** The question to send to the Caf, when the annexe does not settle it. */
    ask: AskSchema.optional(),
    cites: CitesByStrandSchema,
  })
  .refine((row) => (row.verdict === 'undecided') === (row.reason !== undefined), {
    error: '`reason` (silent ou contradictory) va avec `verdict: undecided`, et seulement avec lui',
  })
  .refine((row) => row.verdict !== 'undecided' || row.ask !== undefined, {
    error: 'une rangée `undecided` a besoin de `ask` : la question à envoyer à la Caf',
  })
  .refine((row) => !row.flat || row.verdict === 'ineligible', {
    error: '`flat` ne va qu’avec `verdict: ineligible` : un non que rien, dans le projet, ne peut lever',
  })
  .refine((row) => row.verdict !== 'conditional' || row.conditions.length > 0, {
    error: 'une rangée `conditional` a besoin de `conditions` : la liste de ce qui doit être vrai',
  });
export type Row = z.infer<typeof RowSchema>;

/** A question's file, shared by the tables that name it; its id is the file's name. */
export const QuestionFileSchema = QuestionSchema.omit({ id: true })
  .extend({
    /** The rows that this question settles by itself, in every table that asks it. */
    rows: z.array(RowSchema).default([]),
  })
  .refine(({ nsp, unknown }) => nsp === (unknown !== undefined), {
    error:
      '`unknown` dit ce qu’affirme « Je ne sais pas » : il en faut un, sauf avec `nsp: false`, où il n’en faut pas',
  });
export type QuestionFile = z.infer<typeof QuestionFileSchema> & { id: string };

/** A category of cost: its words and its decision table. */
export const ExpenseSchema = z.strictObject({
  /** Rank in lists. */
  order: z.int(),
  label: TextSchema,
  /** What a list of expenses says of it, where its label would not do. */
  choice: TextSchema.optional(),
  /** One line that says what belongs here. */
  summary: TextSchema,
  /** Whether the annexe lists it as an expense, or people merely ask about it. */
  listed: z.boolean(),
  /** The account where it most often stands, as « 62 »; ours, and always changeable. None for what is no charge. */
  account: z.string().optional(),
  /** What people call it: words and short phrases for the search, listed at the foot of its page. */
  words: WordsSchema.min(3, { error: 'donnez au moins trois mots que les gens emploient' }),
  questions: z.array(QuestionSchema).default([]),
  rows: z.array(RowSchema).min(1),
});
/** The same as written in its file: a question is named by its id, and the silences of the annexe stand in theirs. */
export const ExpenseFileSchema = ExpenseSchema.extend({
  questions: namesOf(IdSchema).default([]),
  /** Question id → what this expense says of it in its own way, and where it asks it. */
  asked: z.record(IdSchema, QuestionSchema.pick({ hint: true, why: true, strands: true })).default({}),
  rows: z.array(RowSchema).default([]),
  named: NamedSchema,
  /** Silence id → what this expense says there in its own way. */
  silences: z.record(IdSchema, OwnSilenceSchema).default({}),
});
export type ExpenseFile = z.infer<typeof ExpenseFileSchema> & { id: string };
export type ExpenseContent = z.infer<typeof ExpenseSchema>;
/** With its id, which is its file's name. */
export type Expense = ExpenseContent & { id: string };
