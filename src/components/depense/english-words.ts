/** Words that people say of an expense and that no French dictionary has: a voice must know that they are English. */
export const ENGLISH: ReadonlySet<string> = new Set([
  'community manager',
  'food truck',
  'laser game',
  'photobooth',
]);
