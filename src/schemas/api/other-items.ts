import { z } from 'zod';
import { StatementSchema } from '../annexe/statement.ts';
import { AskedPartSchema } from '../asked.ts';
import { CertaintySchema } from '../outside.ts';
import { NeedSchema } from '../parents/need.ts';
import { StrandSchema } from '../strand.ts';
import { DaySchema, IdSchema } from '../text.ts';
import { VersionSchema } from '../change.ts';
import { strandsTouched } from './annexe-items.ts';
import { address, departementCode, elsewhere, maybe, text, words } from './texts.ts';

const day = (about: string) => DaySchema.nullable().describe(about);

const source = () =>
  z
    .strictObject({ title: words(), address: elsewhere(), role: words(), checked: DaySchema })
    .describe('D’où cela vient : la page, qui le dit, le jour où elle a été relue');

export const NeedItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom du besoin'),
  group: IdSchema.describe('Son groupe, sur la page des parents'),
  need: text('Le besoin, comme un parent le dit'),
  description: text('En une ligne'),
  answer: NeedSchema.shape.answer.describe('La réponse, tout de suite'),
  ask: text('Ce qu’on peut demander au téléphone'),
  strands: strandsTouched(),
  near: z.array(IdSchema).describe('D’autres besoins à regarder'),
  address: address('Sa page'),
});

export const DepartementItemSchema = z.strictObject({
  id: departementCode().describe('Le code officiel'),
  name: text('Le nom'),
  seat: text('Le chef-lieu'),
  filled: z.boolean().describe('Vrai si nous avons relevé ce que publie sa Caf'),
  address: address('Sa page'),
});

export const StatementItemSchema = z.strictObject({
  departement: departementCode().describe('Le département'),
  topic: IdSchema.describe('De quoi il s’agit'),
  row: z.int().positive().describe('Le rang de la ligne dans ce sujet, depuis 1'),
  values: z
    .record(
      z.string().regex(/^[a-z][A-Za-z]*$/),
      z.union([words(), z.number().nonnegative(), z.array(words())]),
    )
    .describe('Ce qui est dit ; les montants en euros, les taux en pour cent'),
  source: source(),
});

export const CallItemSchema = z.strictObject({
  departement: departementCode().describe('Le département'),
  id: text('Le nom de l’appel, dans son département'),
  name: text('Comme il est publié'),
  caf: maybe('La Caf, quand le département en a plusieurs'),
  year: z.int().min(2000).max(2099).describe('L’année des actions financées'),
  strands: z.array(StrandSchema).describe('Les volets ouverts, où l’appel les dit'),
  closedStrands: z.array(StrandSchema).describe('Les volets que l’appel dit ne pas prendre'),
  opens: day('Le premier jour'),
  closes: day('Le dernier jour, compris'),
  hour: maybe('L’heure de fermeture'),
  from: day('Le début de la période financée'),
  until: day('La fin de la période financée'),
  extensions: z
    .array(z.strictObject({ forWhom: words(), until: DaySchema }))
    .describe('Les prolongations : pour qui, jusqu’à quand'),
  address: elsewhere().nullable().describe('La page de l’appel'),
  source: source(),
});

export const AskedItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de la question'),
  part: AskedPartSchema.describe('Quand on se la pose, ou qui : « parents »'),
  question: text('La question, comme on la pose'),
  silent: z.boolean().describe('Vrai si l’annexe n’y répond pas'),
  answer: z.array(StatementSchema).describe('Ce que l’annexe en dit, ou qu’elle n’en dit rien'),
  ours: maybe('Notre conseil, qui n’est pas de l’annexe'),
  outside: z.array(IdSchema).describe('Ce qui se sait hors de l’annexe : des noms du jeu « hors-annexe »'),
  ask: text('La question à poser'),
  address: address('Sa page'),
  reading: maybe('Notre lecture, là où l’annexe laisse ouvert'),
});

export const OutsideItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom du fait'),
  title: text('De quoi il s’agit'),
  text: text('Le fait'),
  certainty: CertaintySchema.describe('S’il est sûr : lu à sa source, rapporté, ou déduit par nous'),
  departements: z.array(departementCode()).describe('Où il vaut, quand il n’est dit que là'),
  sources: z
    .array(
      z.strictObject({
        by: words(),
        address: elsewhere().nullable(),
        dated: z
          .string()
          .regex(/^\d{4}(-\d\d){0,2}$/)
          .nullable(),
      }),
    )
    .describe('Qui le dit, où, et la date que cela porte'),
  found: DaySchema.describe('Le jour où nous l’avons lu'),
  until: day('Le dernier jour où il se montre ; nul pour ce qui ne vieillit pas'),
});

export const ChangeItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom du changement'),
  day: DaySchema.describe('Le jour'),
  about: z
    .enum(['regles', 'site', 'departement'])
    .describe('Ce qui a changé : les règles, le site, ce que dit un département'),
  title: text('En quelques mots'),
  text: text('En une phrase ou deux'),
  before: maybe('Pour une règle : ce qui était répondu avant'),
  after: maybe('Pour une règle : ce qui est répondu depuis'),
  expenses: z
    .record(IdSchema, VersionSchema)
    .describe('Les dépenses dont la règle a changé, et sa version depuis'),
  actions: z
    .record(IdSchema, VersionSchema)
    .describe('Les actions dont les conditions ont changé, et leur version depuis'),
  links: z
    .strictObject({ depenses: VersionSchema, projets: VersionSchema })
    .nullable()
    .describe('Pour une règle : la version que portent les liens faits depuis'),
  departement: departementCode().nullable().describe('Le département, quand il s’agit de lui'),
  indicators: z
    .partialRecord(StrandSchema, VersionSchema)
    .describe('Les volets dont les indicateurs ont changé, et leur version depuis'),
});
