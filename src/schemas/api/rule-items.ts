import { z } from 'zod';
import { CitesByStrandSchema, CitesSchema, FactIdSchema } from '../annexe/fact.ts';
import { ActionSchema, CriterionSchema } from '../rules/action.ts';
import { ReasonSchema, VerdictSchema } from '../rules/verdict.ts';
import { StrandSchema } from '../strand.ts';
import { DaySchema, IdSchema } from '../text.ts';
import { cited } from './annexe-items.ts';
import { address, departementCode, maybe, text, texts, words } from './texts.ts';

const answers = () => z.record(IdSchema, z.array(IdSchema));

const { severity, doubt, notes } = CriterionSchema.options[0].shape;
const OutcomeSchema = CriterionSchema.options[0].shape.oui.unwrap();

export const ActionItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de l’action'),
  kind: ActionSchema.shape.kind.describe('De l’annexe, exclue par elle, ou seulement voisine'),
  strand: StrandSchema.nullable().describe('Son volet ; null quand elle n’en a pas'),
  label: text('Comme on la choisit dans « Mon projet »'),
  summary: text('En une ligne'),
  words: texts('Les mots que les gens emploient'),
  criteria: z.array(IdSchema).describe('Ses conditions, dans l’ordre (fichier conditions)'),
  dates: z
    .strictObject({
      kind: z.enum(['period', 'due', 'undated']),
      from: DaySchema.nullable(),
      until: DaySchema.nullable(),
      by: DaySchema.nullable(),
      cites: CitesSchema,
    })
    .nullable()
    .describe('Ce que l’annexe date : une période, une échéance, ou rien'),
  finding: z
    .strictObject({
      because: words(),
      instead: words(),
      flat: words().nullable(),
      cites: CitesSchema,
    })
    .nullable()
    .describe('Pourquoi aucune condition ne peut la régler'),
  reading: maybe('Notre lecture, dite avec le « oui » où l’annexe ne pose pas de condition'),
  neighbours: z
    .array(z.strictObject({ strand: StrandSchema, when: words(), cites: CitesSchema }))
    .describe('Les autres volets à regarder, et quand'),
  ask: text('La question à poser à la Caf'),
});

export const CriterionItemSchema = z.strictObject({
  action: IdSchema.describe('Son action'),
  strand: StrandSchema.nullable().describe('Le volet de l’action'),
  id: IdSchema.describe('Le nom de la condition, dans son action'),
  type: z
    .enum(['yes-no', 'at-least', 'between', 'one-of', 'departement', 'during'])
    .describe('Ce qu’on y répond'),
  severity: severity.describe('Bloque, conseille ou informe'),
  asked: z.boolean().describe('Vrai si l’annexe la demande sans dire qu’elle décide'),
  exclusion: z.boolean().describe('Vrai si y manquer est une exclusion écrite'),
  label: text('La condition, affirmée'),
  question: text('La question posée'),
  hint: maybe('De quoi y répondre'),
  why: text('Pourquoi cette question'),
  minimum: z.number().nonnegative().nullable().describe('Le moins admis'),
  maximum: z.number().nonnegative().nullable().describe('Le plus admis'),
  unit: maybe('L’unité du nombre'),
  options: z
    .array(z.strictObject({ id: IdSchema, label: words(), outcome: OutcomeSchema }))
    .describe('Les réponses possibles, et ce que chacune fait ; aucune pour un nombre, un lieu ou un jour'),
  accept: z.array(departementCode()).describe('Les départements admis'),
  appliesWhen: answers()
    .nullable()
    .describe('N’est posée que si une autre condition a l’une de ces réponses'),
  contestedWhen: answers()
    .nullable()
    .describe('N’est plus tranchée si une autre condition a l’une de ces réponses'),
  refusal: maybe('Ce que dit le non'),
  flat: maybe('La fin d’un non que rien, dans le projet, ne peut lever'),
  remedy: maybe('Que faire quand elle n’est pas remplie'),
  contest: maybe('Ce que l’annexe laisse ouvert'),
  doubt: doubt.unwrap().nullable().describe('Pourquoi : elle n’en dit rien, ou se contredit'),
  notes: notes.unwrap().describe('Ce que dit une condition qui informe, selon la réponse'),
  ask: maybe('La question à poser à la Caf'),
  keep: maybe('La preuve à garder'),
  cites: cited(),
});

export const ExpenseItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de la dépense'),
  label: text('Comme on la choisit'),
  summary: text('Ce qui s’y range, en une ligne'),
  listed: z.boolean().describe('Vrai si l’annexe la nomme comme dépense'),
  account: z
    .string()
    .regex(/^\d\d$/)
    .nullable()
    .describe('Le compte où elle se trouve le plus souvent ; de nous'),
  words: texts('Les mots que les gens emploient'),
  questions: z.array(IdSchema).describe('Ce que sa table demande, après le volet (fichier tables)'),
  address: address('Sa page'),
});

export const TableItemSchema = z.strictObject({
  expense: IdSchema.describe('La dépense'),
  questions: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: words(),
        hint: words().nullable(),
        why: words(),
        nsp: z.boolean(),
        unknown: words().nullable(),
        strands: z.array(StrandSchema).nullable(),
        options: z.array(z.strictObject({ id: IdSchema, label: words(), statement: words() })),
      }),
    )
    .describe('Ce qu’elle demande après le volet ; `nsp` : « Je ne sais pas » est une réponse'),
  rows: z
    .array(
      z.strictObject({
        id: IdSchema,
        strands: z.array(StrandSchema),
        when: z.record(IdSchema, z.array(IdSchema)),
        verdict: VerdictSchema,
        reason: ReasonSchema.nullable(),
        because: words(),
        flat: z.boolean(),
        conditions: z.array(words()),
        keep: z.array(words()),
        instead: words().nullable(),
        ask: words().nullable(),
        cites: CitesByStrandSchema,
      }),
    )
    .describe('Ses rangées : chaque jeu complet de réponses en rencontre une, et une seule'),
  dmn: z
    .string()
    .regex(/^[a-z-]+\.dmn$/)
    .describe('La même table en DMN, à côté de ce fichier'),
});

export const SilenceItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom du silence'),
  strands: z.array(StrandSchema).describe('Les volets pour lesquels l’annexe n’en dit rien'),
  when: answers().describe('Les réponses pour lesquelles elle n’en dit rien ; vide, toutes'),
  listed: z
    .boolean()
    .nullable()
    .describe('Vrai : les seules dépenses que l’annexe nomme ; faux : les autres ; null : toutes'),
  because: maybe('Ce qui manque ; null où chaque dépense le dit à sa façon'),
  ask: maybe('La question à poser à la Caf'),
  expenses: z.array(IdSchema).describe('Les dépenses dont la table s’en sert'),
  cites: z.array(FactIdSchema).describe('Les repères sur quoi cela repose, où le silence les donne'),
});
