import { z } from 'zod';
import { entriesOf } from '../lists.ts';
import { formSchema, TextSchema } from '../text.ts';

/** A département's official code: « 38 », « 2A », « 971 ». */
export const DepartementCodeSchema = formSchema(
  /^(\d\d|2[AB]|97\d)$/,
  'attendu le code d’un département entre guillemets, comme "38", "2A" ou "971"',
);

/** A département, by its official code. The list is ours: the annexe names only those it limits itself to. */
const DepartementSchema = z.strictObject({
  id: DepartementCodeSchema,
  name: TextSchema,
  /** What « de » becomes before the name, with its space where it has one: « du », « de l’ ». */
  of: z.string(),
  /** Its chef-lieu. */
  seat: TextSchema,
});
export type Departement = z.infer<typeof DepartementSchema>;

export const DepartementsSchema = entriesOf(DepartementSchema).min(1);

/** A value as written; what it must be is said by the topics (`rules/departement/topics.ts`), which the workbook’s check reads too. */
const WrittenSchema = z.union([z.string(), z.number(), z.array(z.string())]);

/** A département’s own file: topics, each a list of rows. */
export const LocalSchema = z.record(z.string(), z.array(z.record(z.string(), WrittenSchema)));

/** The outline of each département that the map draws, as the path of an SVG. */
export const MapSchema = z.record(
  z.string(),
  formSchema(/^M[\d lMz-]+z$/, 'attendu un tracé SVG de nombres entiers, comme « M10 20l5-3 2 8z »'),
);
