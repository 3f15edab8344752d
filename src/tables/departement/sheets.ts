import { writeField } from '../../rules/departement/file/read-field.ts';
import { fieldsOf } from '../../rules/departement/file/read-local.ts';
import type { AnyRow, Local } from '../../rules/departement/file/local.ts';
import { TOPIC_NAMES, type TopicName, TOPICS } from '../../rules/departement/file/topics.ts';
import type { Field } from '../../rules/departement/file/fields.ts';

/** The first sheet: what to do, and which département it is. */
export const FIRST_SHEET = 'Mode d’emploi';
/** The hidden sheet that holds the lists of choices. */
export const LISTS_SHEET = 'Listes';
/** What stands before the code of the département on the first sheet. */
export const CODE_HEAD = 'Code du département';
/** Rows of a sheet that lists are offered in. */
export const MOST_LISTED = 300;
/** The rows above the first that one fills: the heads, then what to write under each. */
export const HEAD_ROWS = 2;

export const EXPLAINED = [
  'Une feuille par sujet, une ligne par information. Laissez vides les feuilles qui ne vous concernent pas.',
  'Commencez par « Sources » : chaque autre ligne dit de laquelle elle vient. Les colonnes marquées * ne restent pas vides.',
  'Ne nommez personne : un service, une fonction, une boîte partagée.',
  'Une fois rempli, faites vérifier ce classeur sur la page « Remplir » du guide : rien n’est envoyé.',
] as const;

/** A column of a sheet. */
export interface SheetColumn {
  name: string;
  field: Field;
  head: string;
  help: string;
}

/** The columns of a topic, in their order. */
export function columnsOf(topic: TopicName): SheetColumn[] {
  return fieldsOf(topic).map(([name, field]) => ({
    name,
    field,
    head: field.required ? `${field.label} *` : field.label,
    help: field.options ? field.help : `${field.help} Exemple : ${field.example}`,
  }));
}

/** The cells of a topic, row by row, as `readWorkbook` reads them back. */
export function cellsOf(topic: TopicName, local: Local): string[][] {
  const columns = columnsOf(topic);
  return (local[topic] as readonly AnyRow[]).map((row) =>
    columns.map(({ name, field }) => {
      const value = row[name];
      if (value === undefined) return '';
      return field.options?.[String(value)] ?? writeField(field, value);
    }),
  );
}

/** Every topic with its sheet’s name. */
export const TOPIC_SHEETS = TOPIC_NAMES.map((topic) => ({ topic, sheet: TOPICS[topic].sheet }));
