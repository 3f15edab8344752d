import { z } from 'zod';

/** Words, never empty nor padded: a JSON Schema says so by a pattern. */
export const words = () => z.string().regex(/^\S(?:[\s\S]*\S)?$/);

export const text = (about: string) => words().describe(about);
export const maybe = (about: string) => words().nullable().describe(about);
export const texts = (about: string) => z.array(words()).describe(about);

/** Where something stands on the site. */
export const address = (of: string) =>
  z
    .string()
    .regex(/^\/\S*$/)
    .describe(`${of}, depuis la racine du site : « /fiches/1-1/ »`);

/** A page of another site. */
export const elsewhere = () => z.string().regex(/^https?:\/\/\S+$/);

/** The official code of a real département: neither the fictitious 00, nor 20, which is 2A and 2B. */
export const departementCode = () => z.string().regex(/^(?:0[1-9]|[13-8]\d|2[1-9AB]|9[0-5]|97\d)$/);
