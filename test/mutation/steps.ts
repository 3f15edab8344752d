import { globSync, readFileSync } from 'node:fs';

/** A part of `src/` whose mutants are tried together. */
export interface Step {
  name: string;
  /** The files that are mutated. */
  mutate: string[];
  /** The tests that judge them. */
  tests: string[];
  /** The share of mutants that must be caught, of a hundred. */
  floor: number;
}

interface Rooms {
  mutate: string;
  tests: string;
  floor?: number;
}

const ROOMS: Readonly<Record<string, Rooms>> = {
  decision: { mutate: 'rules/decision/*', tests: 'rules/{decision,card}/*', floor: 95 },
  checklist: { mutate: 'rules/checklist/*', tests: 'rules/{checklist,card}/*', floor: 95 },
  card: { mutate: 'rules/card/*', tests: 'rules/card/*' },
  budget: { mutate: 'rules/budget/*', tests: 'rules/budget/*' },
  work: { mutate: 'rules/work/*', tests: 'rules/work/*' },
  evaluation: { mutate: 'rules/evaluation/*', tests: 'rules/evaluation/*' },
  annexe: {
    mutate: 'rules/{annexe/*,dossier/*,money/*,*}',
    tests: 'rules/{annexe/*,dossier/*,money/*,*,work/parts,work/work*,budget/budget-edit}',
  },
  danger: { mutate: 'phrases/danger/*', tests: 'phrases/{near,one-person,may-be-danger}' },
  phrases: { mutate: 'phrases/{*,!(danger)/*}', tests: 'phrases/**/*' },
  import: { mutate: 'tables/budget/**/*', tests: 'tables/budget/*' },
  tables: { mutate: 'tables/{*,!(budget)/*}', tests: 'tables/{*,!(budget)/*}' },
};

/** Slow for what they say of one mutant: those that read the whole content, or try thousands of cases. */
const SLOW = /\/src\/reading\/|src\/wizards|random-workbench/;

export const STEPS: readonly Step[] = Object.entries(ROOMS).map(([name, { mutate, tests, floor = 85 }]) => ({
  name,
  mutate: globSync(`src/${mutate}.ts`),
  tests: globSync(`test/node/${tests}.test.ts`).filter((file) => !SLOW.test(readFileSync(file, 'utf8'))),
  floor,
}));
