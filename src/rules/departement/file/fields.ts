/** What a cell may hold; `read-field.ts` says how each is read. */
export type FieldType =
  | 'text'
  | 'role'
  | 'key'
  | 'day'
  | 'hour'
  | 'year'
  | 'euros'
  | 'percent'
  | 'address'
  | 'mail'
  | 'phone'
  | 'strands';

/** A column of a topic: one value of a row. */
export interface Field {
  /** The head of the column. */
  label: string;
  /** What to write there, said under the head. */
  help: string;
  /** As a row may be filled; an option, or the key of a row of `refers`. */
  example: string;
  type: FieldType;
  /** A row without it says nothing. */
  required?: boolean;
  /** The only values, each with what the page says for it. */
  options?: Readonly<Record<string, string>>;
  /** The topic whose rows it names, and by which field. */
  refers?: { topic: string; by: string };
}

/** A sheet of the workbook, a list of the file, a part of the page. */
export interface Topic {
  /** The name of the sheet: at most 31 characters, as spreadsheets have it. */
  sheet: string;
  /** What a row of it is: « un appel à projets ». */
  row: string;
  fields: Readonly<Record<string, Field>>;
}

/** What a field holds once read: strands are a list, amounts cents, years, rates and all else as written. */
export type Value = string | number | readonly string[];

/** A column of a type: a day, an address… */
const of = <T extends FieldType, const M extends Partial<Field> = object>(
  type: T,
  label: string,
  help: string,
  example: string,
  more?: M,
) => ({ label, help, example, type, ...more }) as Field & { type: T } & M;

/** A column of words. */
const text = <const M extends Partial<Field> = object>(
  label: string,
  help: string,
  example: string,
  more?: M,
) => of('text', label, help, example, more);

/** Short ways to write a column. */
export const field = {
  of,
  text,
  choice: (label: string, help: string, options: Readonly<Record<string, string>>) =>
    text(label, help, Object.keys(options)[0] ?? '', { options, required: true }),
  source: () =>
    text('Source', 'Le nom court d’une ligne de la feuille « Sources ».', 'appel-2026', {
      refers: { topic: 'sources', by: 'key' },
      required: true,
    }),
  caf: () =>
    text(
      'Caf',
      'Si le département en a plusieurs : son nom, comme dans la feuille « Organismes ».',
      'Caf de l’Exemple',
      { refers: { topic: 'bodies', by: 'name' } },
    ),
};
