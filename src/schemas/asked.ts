import { z } from 'zod';
import { StatementSchema } from './annexe/statement.ts';
import { namesOf, WordsSchema } from './lists.ts';
import { AskSchema, formSchema, IdSchema, TextSchema } from './text.ts';

/** When a question comes up: before, during and after the project, what another fund pays, or for a parent. */
export const AskedPartSchema = z.enum(['avant', 'pendant', 'apres', 'ailleurs', 'parents']);
export type AskedPart = z.infer<typeof AskedPartSchema>;

const SeeSchema = z.strictObject({
  path: formSchema(
    /^\/([a-z0-9-]+\/)+(#[a-z0-9=&.-]+)?$/,
    'attendu l’adresse d’une page, comme « /mon-budget/ »',
  ),
  label: TextSchema,
});

/** A question that people ask, and the page that answers it for good at `/questions/<id>/`. Its id is its file’s name. */
export const AskedSchema = z.strictObject({
  order: z.int(),
  part: AskedPartSchema,
  /** As people ask it: the page’s heading. */
  question: TextSchema,
  /** Whether the annexe leaves it without an answer. */
  silent: z.boolean(),
  /** What the annexe says of it, or that it says nothing. */
  answer: z
    .array(StatementSchema)
    .min(1, { error: 'dites ce que l’annexe en dit, ou qu’elle n’en dit rien' }),
  /** How we read it where the annexe leaves it open, said as ours. */
  reading: TextSchema.optional(),
  /** What we advise, said as ours. */
  ours: TextSchema.optional(),
  /** What is known outside the annexe: names of outside/. */
  outside: namesOf(IdSchema).default([]),
  /** Words of before and what they are called now, with what the second rests on. */
  bridge: z
    .array(z.strictObject({ before: TextSchema, now: TextSchema, outside: namesOf(IdSchema).min(1) }))
    .default([]),
  /** The question to send to the Caf; for a parent, what to say. */
  ask: AskSchema,
  /** The part of a département’s page that answers, where it is filled in: its anchor there. */
  local: IdSchema.optional(),
  see: z.array(SeeSchema).default([]),
  /** Words and short phrases for the search, never shown. */
  words: WordsSchema.default([]),
});
export type Asked = z.infer<typeof AskedSchema> & { id: string };
