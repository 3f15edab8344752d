import { z } from 'zod';
import { AxisSchema, StrandSchema } from '../strand.ts';
import { formSchema, TextSchema } from '../text.ts';

/** A fact's id: where it stands, its kind, its rank: `A1V1-OBJ-01`, `A3-OTH-01`, `G0-GAP-01`. */
export const FactIdSchema = formSchema(
  /^(A[1-4](V[12])?|G0)-[A-Z]+-\d\d$/,
  'attendu l’identifiant d’un repère, comme A1V1-OBJ-01',
);

const FACT_KINDS = [
  'objective',
  'format',
  'condition-must',
  'condition-should',
  'exclusion',
  'mission',
  'competence',
  'indicator',
  'theme',
  'audience',
  'number',
  'place',
  'date',
  'reference',
  'acronym',
  'budget-rule',
  'expense-yes',
  'expense-no',
  'expense-conditional',
  'footnote',
  'other',
  'gap',
] as const;

/** Line ranges of the extracted text, as in « 62-63 » or « 112,144 ». */
export const LinesSchema = formSchema(
  /^\d+(-\d+)?(,\d+(-\d+)?)*$/,
  'attendu des lignes entre guillemets, comme "62-63" ou "112,144"',
).refine((lines) => lines.split(',').every(isRange), {
  error: 'la première ligne est la 1, et chaque suite va de la plus petite à la plus grande, comme "62-63"',
});

function isRange(lines: string): boolean {
  const [first = 0, last = first] = lines.split('-').map(Number);
  return first >= 1 && first <= last;
}

/** One statement of the annexe, in our words. */
const FactSchema = z.strictObject({
  id: FactIdSchema,
  /** The heading it stands under, as in « conditions ». */
  place: TextSchema,
  lines: LinesSchema,
  /** What it does. `gap`: the annexe is silent or contradicts itself there. */
  kind: z.enum(FACT_KINDS),
  text: TextSchema,
});
export type Fact = z.infer<typeof FactSchema>;

/** One file of the annexe: the facts of the document, of an axis, or of a strand. */
export const FactFileSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('document'), facts: z.array(FactSchema) }),
  z.strictObject({ scope: z.literal('axe'), axis: AxisSchema, facts: z.array(FactSchema) }),
  z.strictObject({ scope: z.literal('volet'), strand: StrandSchema, facts: z.array(FactSchema) }),
]);

/** Facts cited by a statement, a row or a criterion: at least one, each once. */
export const CitesSchema = z
  .array(FactIdSchema)
  .min(1, { error: 'citez au moins un repère, comme [A1V1-OBJ-01]' })
  .refine((ids) => new Set(ids).size === ids.length, {
    error: 'un repère est cité deux fois ; gardez-le une fois',
  });

/** Facts cited, one list a strand: a row never cites another strand's fact. */
export const CitesByStrandSchema = z.partialRecord(StrandSchema, CitesSchema);
