import { z } from 'zod';
import { namesOf } from './lists.ts';
import { DepartementCodeSchema } from './rules/departement.ts';
import { DaySchema, formSchema, IdSchema, TextSchema } from './text.ts';

/** How sure we are of something that the annexe does not say. */
export const CertaintySchema = z.enum(['certain', 'probable', 'inferred'], {
  error: 'attendu certain, probable ou inferred',
});
export type Certainty = z.infer<typeof CertaintySchema>;

const OutsideSourceSchema = z.strictObject({
  /** Who says it, and in what: « Directions.fr, l’instruction du 14 novembre 2024 ». */
  by: TextSchema,
  /** Its page, where it has one. */
  address: formSchema(/^https:\/\/\S+$/, 'attendu une adresse comme https://www.caf.fr/page').optional(),
  /** The day, month or year that it bears; null where it bears none. */
  dated: formSchema(
    /^\d{4}(-\d\d){0,2}$/,
    'attendu une date comme "2024-12-20", "2024-12" ou "2024"',
  ).nullable(),
});

/** A piece of a request that the text of a fact names: « Mon dossier » makes a list to tick of them. */
const PieceSchema = z.strictObject({
  id: IdSchema,
  /** As the text names it. */
  name: TextSchema,
  /** The page of the guide that prepares it. */
  page: z
    .strictObject({
      path: formSchema(/^\/[a-z-]+\/$/, 'attendu une page comme /mon-budget/'),
      label: TextSchema,
    })
    .optional(),
});

/** Something known outside the annexe: shown apart, never in a statement, a verdict or a total. Its id is its file’s name. */
export const OutsideSchema = z
  .strictObject({
    /** What it is about, in a few words. */
    title: TextSchema,
    text: TextSchema,
    certainty: CertaintySchema,
    /** Where it holds, when it is said of these départements alone. */
    departements: namesOf(DepartementCodeSchema).default([]),
    pieces: z.array(PieceSchema).optional(),
    sources: z
      .array(OutsideSourceSchema)
      .min(1, { error: 'donnez au moins une source : { by, address, dated }' }),
    /** The day when somebody read it there. */
    found: DaySchema,
    /** The last day when it is shown, where it ages: an amount, a call, a platform. */
    until: DaySchema.optional(),
  })
  .refine(({ certainty, text }) => certainty !== 'probable' || /^(Selon|D’après) /.test(text), {
    error: '`certainty: probable` : commencez le texte par « Selon … », qui dit de qui nous le tenons',
    path: ['text'],
  })
  .refine(({ certainty, text }) => certainty !== 'inferred' || text.includes('notre déduction'), {
    error: '`certainty: inferred` : dites dans le texte que « c’est notre déduction »',
    path: ['text'],
  })
  .refine(({ pieces = [], text }) => pieces.every(({ name }) => text.includes(name)), {
    error: 'nommez chaque pièce comme le texte la nomme',
    path: ['pieces'],
  })
  .refine(({ found, until }) => until === undefined || until > found, {
    error: 'ce fait est fini avant d’avoir été relevé ; corrigez `until`, ou `found`',
    path: ['until'],
  });
export type Outside = z.infer<typeof OutsideSchema> & { id: string };
