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
  /** Left out: tests that try thousands of cases, or read a whole content that this step’s code reads too. */
  without?: RegExp;
  floor?: number;
}

/** What reading the content runs: each of its mutants would be judged by every test. */
const WHOLE = /\/src\/reading\//;

const ROOMS: Readonly<Record<string, Rooms>> = {
  decision: { mutate: 'rules/decision/*', tests: 'rules/{decision,card}/*', without: WHOLE, floor: 95 },
  checklist: { mutate: 'rules/checklist/*', tests: 'rules/{checklist,card}/*', without: WHOLE, floor: 95 },
  card: { mutate: 'rules/card/*', tests: 'rules/card/*' },
  budget: { mutate: 'rules/budget/*', tests: 'rules/{budget/*,work/parts}' },
  work: { mutate: 'rules/work/*', tests: 'rules/{work/!(closure),budget/budget-edit}' },
  evaluation: { mutate: 'rules/evaluation/*', tests: 'rules/{evaluation/*,work/parts}' },
  annexe: {
    mutate: 'rules/{annexe/*,dossier/*,money/*,*}',
    tests: 'rules/{annexe/*,dossier/*,money/*,*,work/parts}',
  },
  danger: { mutate: 'phrases/danger/*', tests: 'phrases/{near,one-person,may-be-danger}' },
  phrases: { mutate: 'phrases/{*,!(danger)/*}', tests: 'phrases/**/*', without: WHOLE },
  import: { mutate: 'tables/budget/**/*', tests: 'tables/budget/!(random-budget|hostile)' },
  tables: { mutate: 'tables/{*,!(budget)/*}', tests: 'tables/{!(hostile),!(budget)/*}' },
};

export const STEPS: readonly Step[] = Object.entries(ROOMS).map(
  ([name, { mutate, tests, without = /^$/, floor = 85 }]) => ({
    name,
    mutate: globSync(`src/${mutate}.ts`),
    tests: globSync(`test/node/${tests}.test.ts`).filter((file) => !without.test(readFileSync(file, 'utf8'))),
    floor,
  }),
);
