import { z } from 'zod';
import { TextSchema, formSchema } from '../text.ts';

/** Words with a space between them; in YAML, over as many lines as it takes. */
const SpacedWordsSchema = formSchema(
  /^[\p{L}\p{N}]+(\s[\p{L}\p{N}]+)*$/u,
  'attendu des mots entiers, séparés par des espaces',
).transform((text) => text.split(/\s/));

/**
 * Words that are seldom typed, and the word of the doors that they are all read `as`: « chouquette » as « gâteau ». One word
 * each, of one sense. They come when a word is unknown to the doors, and weigh nothing on the other searches.
 */
export const RareWordsSchema = z.strictObject({ as: TextSchema, words: SpacedWordsSchema });

/** Words that leave as it is whatever they stand beside: « création de », « marocain ». They come with the rare ones. */
export const NeutralWordsSchema = z.strictObject({ words: SpacedWordsSchema });
