import type { Rule } from 'eslint';

export const ROOMS: Readonly<Record<string, { imports: readonly string[]; types?: readonly string[] }>>;
export const rooms: Rule.RuleModule;
