import { z } from 'zod';
import { entriesOf } from '../lists.ts';
import { formSchema, TextSchema } from '../text.ts';

/** A département's official code: « 38 », « 2A », « 971 ». */
export const DepartementCodeSchema = formSchema(
  /^(\d\d|2[AB]|97\d)$/,
  'attendu le code d’un département entre guillemets, comme "38", "2A" ou "971"',
);

/** A département, by its official code. The list is ours: the annexe names only those it limits itself to. */
const DepartementSchema = z.strictObject({ id: DepartementCodeSchema, name: TextSchema });
export type Departement = z.infer<typeof DepartementSchema>;

export const DepartementsSchema = entriesOf(DepartementSchema).min(1);
