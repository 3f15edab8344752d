import { z } from 'zod';
import { CitesSchema, FactFileSchema, FactIdSchema, LinesSchema } from '../annexe/fact.ts';
import { AnomalySchema } from '../annexe/anomaly.ts';
import { IndicatorsSchema } from '../annexe/indicator.ts';
import { StatementSchema } from '../annexe/statement.ts';
import { AxisSchema, StrandSchema } from '../strand.ts';
import { IdSchema } from '../text.ts';
import { address, maybe, text, texts, words } from './texts.ts';

const { kind } = FactFileSchema.options[0].shape.facts.element.shape;
const indicator = IndicatorsSchema.shape.indicators.element.shape;

/** Names of facts, none where nothing is cited. */
export const cited = () => z.array(FactIdSchema).describe('Les repères sur quoi cela repose');
export const strandsTouched = () => z.array(StrandSchema).describe('Les volets concernés');

export const FactItemSchema = z.strictObject({
  id: FactIdSchema.describe('Le nom du repère ; il ne change jamais'),
  scope: z
    .enum(['document', 'axe', 'volet'])
    .describe('Ce dont il parle : toute l’annexe, un axe ou un volet'),
  axis: AxisSchema.nullable().describe('Son axe ; null pour toute l’annexe'),
  strand: StrandSchema.nullable().describe('Son volet ; null pour un axe ou toute l’annexe'),
  place: text('L’intertitre de l’annexe sous lequel il se trouve'),
  pages: z.array(z.int().positive()).describe('Ses pages, d’après le texte extrait'),
  lines: LinesSchema.describe('Ses lignes dans le texte extrait, que ce site ne publie pas'),
  kind: kind.describe('Ce qu’il fait ; « gap » : l’annexe n’en dit rien, ou se contredit'),
  text: text('Ce que dit l’annexe, dans nos mots'),
});

export const StrandItemSchema = z.strictObject({
  id: StrandSchema.describe('Le volet : axe, point, volet'),
  axis: AxisSchema.describe('Son axe'),
  title: text('Son titre dans l’annexe'),
  name: text('Le nom que ce guide lui donne'),
  gist: text('Ce qu’il finance, en une ligne'),
  purpose: StatementSchema.describe('À quoi il sert, en une phrase'),
  who: StatementSchema.describe('Pour qui'),
  what: StatementSchema.describe('Pour quoi'),
  where: StatementSchema.describe('Où cela se passe'),
  until: StatementSchema.describe('Jusqu’à quand'),
  decides: StatementSchema.describe('Qui décide'),
  figures: z
    .array(z.strictObject({ figure: words(), text: words(), cites: CitesSchema }))
    .describe('Les chiffres à retenir'),
  address: address('Sa fiche'),
});

export const IndicatorItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de l’indicateur, dans son volet'),
  strand: StrandSchema.describe('Son volet'),
  part: IdSchema.nullable().describe('La moitié du volet, quand il en a deux'),
  label: text('Ce qu’on compte, ou ce qu’on décrit'),
  kind: indicator.kind.describe('Un chiffre ou un texte'),
  unit: maybe('Ce qu’on écrit dans une case'),
  across: indicator.across
    .unwrap()
    .nullable()
    .describe('Comment les chiffres des séances font celui du projet ; de nous, l’annexe n’en dit rien'),
  of: IdSchema.nullable().describe('L’autre indicateur dont celui-ci dépend'),
  cites: cited(),
});

export const TermItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de l’entrée'),
  term: text('Le sigle ou le mot'),
  also: texts('Ses autres écritures, et les mots de tous les jours'),
  expansion: maybe('Le sigle en toutes lettres'),
  from: z.enum(['annexe', 'site']).describe('Qui le dit : l’annexe, ou nous'),
  source: maybe('D’où nous le tenons, quand c’est nous'),
  definition: text('Ce que cela veut dire'),
  here: maybe('Ce que l’annexe en fait'),
  spelling: maybe('Les écritures qui varient'),
  strands: strandsTouched(),
  cites: cited(),
  address: address('Son entrée au glossaire'),
});

export const AnomalyItemSchema = z.strictObject({
  id: IdSchema.describe('Le nom de l’anomalie'),
  kind: AnomalySchema.shape.kind.describe('Son genre'),
  title: text('En quelques mots'),
  finding: text('Ce que montre l’annexe'),
  reading: text('Comment ce guide le lit'),
  pages: z.array(z.int().positive()).describe('Ses pages, d’après le texte extrait'),
  lines: LinesSchema.describe('Ses lignes dans le texte extrait, que ce site ne publie pas'),
  strands: strandsTouched(),
  cites: cited(),
});
