import { z } from 'zod';
import { DaySchema } from '../text.ts';
import { text } from './texts.ts';

/** The licence of all that is written here. */
export const OPEN_LICENCE = {
  id: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

/** The version of what the files promise (`docs/donnees.md`): it changes with the address, never in place. */
export const API_VERSION = 1;

/** A file of open data: what it is, of which rules and day, under which licence, then its entries. */
export function fileSchema<S extends z.ZodType>(name: string, item: S) {
  return z.strictObject({
    api: z.literal(API_VERSION).describe('La version de ce que ces fichiers promettent'),
    name: z.literal(name).describe('Le nom du fichier, sans son extension'),
    title: text('Ce qu’il contient, en quelques mots'),
    rules: z
      .string()
      .regex(/^[0-9a-f]{6}$/)
      .describe('La version des règles : d’autres règles ont un autre nom'),
    date: DaySchema.nullable().describe('Le jour de cette publication ; null où rien ne le dit'),
    licence: z
      .strictObject({
        id: z.literal(OPEN_LICENCE.id),
        title: z.literal(OPEN_LICENCE.title),
        address: z.literal(OPEN_LICENCE.address),
      })
      .describe('La licence de ces données'),
    source: text('Le texte que ce guide explique'),
    items: z.array(item).describe('Les entrées'),
  });
}
