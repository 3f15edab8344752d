import { globSync, readFileSync } from 'node:fs';

/** A part of `src/` whose mutants are tried together. */
export interface Step {
  name: string;
  /** The files that are mutated. */
  mutate: string[];
  /** The tests that judge them. */
  tests: string[];
  /** How many of a hundred mutants must be caught. */
  floor: number;
}

interface Rooms {
  mutate: string;
  tests: string;
  /** Tests that are left out by what they hold. */
  without?: RegExp;
  floor?: number;
}

/** Reading the content runs the rules that prove it: each of their mutants would then be judged by every test. */
const WHOLE = /\/src\/reading\//;

/** Without those that try thousands of tables: seconds for each mutant. */
const BUDGETS =
  'node/tables/budget/{!(random-budget|hostile|every-row),{rows,rows/items,columns,asks,whole}/*}';
/** Nor, for a room, those of the first reading of a file, a quarter of the time. */
const ROOM_OF_BUDGETS = BUDGETS.replace('every-row', 'every-row|budget-starts|budget-json');

const ROOMS: Readonly<Record<string, Rooms>> = {
  decision: { mutate: 'rules/decision/*', tests: 'node/rules/{decision,card}/*', without: WHOLE, floor: 95 },
  checklist: {
    mutate: 'rules/checklist/*',
    tests: 'node/rules/{checklist,card}/*',
    without: WHOLE,
    floor: 95,
  },
  card: { mutate: 'rules/card/*', tests: 'node/rules/card/*' },
  ways: { mutate: 'rules/ways/*', tests: 'node/rules/ways/*' },
  departement: {
    mutate: 'rules/departement/{*,*/*}',
    tests: 'node/rules/departement/{*,*/*}',
  },
  budget: { mutate: 'rules/budget/*', tests: 'node/rules/{budget/*,work/{parts,in-words}}', without: WHOLE },
  work: {
    mutate: 'rules/work/*',
    tests: 'node/rules/{work/!(closure),budget/budget-edit,card/project-card}',
  },
  evaluation: { mutate: 'rules/evaluation/*', tests: 'node/rules/{evaluation/*,work/{parts,in-words}}' },
  report: { mutate: 'rules/report/*', tests: 'node/rules/report/*' },
  annexe: {
    mutate: 'rules/{annexe/*,dossier/*,money/*,*}',
    tests: '{node/rules/{annexe/*,dossier/*,money/*,*,work/parts},node/tables/cell-amount}',
  },
  danger: {
    mutate: 'phrases/danger/*',
    tests: '{node/phrases/danger/*,content/words/danger}',
  },
  understood: { mutate: 'phrases/understood/*', tests: 'node/phrases/understood/*' },
  phrases: {
    mutate: 'phrases/{*,!(danger|understood)/*}',
    tests: 'node/phrases/**/*',
    without: WHOLE,
  },
  ...Object.fromEntries(
    ['columns', 'rows', 'asks', 'whole'].map((room) => [
      room,
      { mutate: `tables/budget/${room}/*`, tests: ROOM_OF_BUDGETS },
    ]),
  ),
  items: { mutate: 'tables/budget/rows/items/*', tests: ROOM_OF_BUDGETS },
  import: { mutate: 'tables/budget/*', tests: BUDGETS },
  // Without the one that fills the workbook from the site's content, and waits for two seconds to pass.
  workbook: { mutate: 'tables/departement/*', tests: 'node/tables/departement/!(workbook)' },
  tables: { mutate: 'tables/*', tests: 'node/tables/!(hostile)' },
  texts: { mutate: 'tables/text/*', tests: 'node/tables/{text/!(long-*),cases,budget/budget-texts}' },
  zip: { mutate: 'tables/zip/*', tests: 'node/tables/{zip/*,ods/*,xlsx/!(crafted-*)}' },
  // Its tests load its module anew, which asks for Vitest.
  worker: { mutate: 'tables/worker/*', tests: 'node/tables/worker/*' },
  xlsx: { mutate: 'tables/xlsx/*', tests: 'node/tables/{xlsx/!(crafted-*),cases}' },
  ods: { mutate: 'tables/ods/*', tests: 'node/tables/{ods/*,cases}' },
};

export const STEPS: readonly Step[] = Object.entries(ROOMS).map(
  ([name, { mutate, tests, without = /^$/, floor = 85 }]) => ({
    name,
    mutate: globSync(`src/${mutate}.ts`),
    tests: globSync(`test/${tests}.test.ts`).filter((file) => !without.test(readFileSync(file, 'utf8'))),
    floor,
  }),
);
