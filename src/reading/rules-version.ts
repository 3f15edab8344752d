import { createHash } from 'node:crypto';

// Words may be improved without changing a rule: only what decides is counted.
const WORDS = new Set(
  'label statement unknown summary words hint why because notes needs question unit order account'.split(' '),
);

/** A short name of a set of rules: the same rules give the same name, whatever their wording. */
export function rulesVersion(rules: readonly unknown[]): string {
  const decisive = JSON.stringify(rules, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
  return createHash('sha256').update(decisive).digest('hex').slice(0, 6);
}
