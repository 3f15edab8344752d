import fc from 'fast-check';
import { readContent } from '../../../src/reading/content.ts';
import type { DossierRules } from '../../../src/rules/dossier/dossier.ts';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { workbenches } from '../../node/rules/work/random-workbench.ts';

/** The real rules. */
export const RULES: DossierRules = readContent();

const answers = fc.dictionary(
  fc.constantFrom(...RULES.expenses.flatMap(({ questions }) => questions.map(({ id }) => id))),
  fc.constantFrom('oui', 'non', 'nsp'),
  { noNullPrototype: true, maxKeys: 3 },
);
const judged = fc.record({
  expense: fc.option(fc.constantFrom(...RULES.expenses.map(({ id }) => id))),
  strand: fc.option(fc.constantFrom(...STRANDS, 'nsp')),
  account: fc.constant(null),
  answers,
});

/** Any document whose lines name real expenses. */
export const dossiers: fc.Arbitrary<Workbench> = workbenches.chain((work) =>
  fc
    .array(judged, { minLength: work.budget.lines.length, maxLength: work.budget.lines.length })
    .map((parts) => ({
      ...work,
      project: { ...work.project, action: 'groupe-parents' },
      budget: { ...work.budget, lines: work.budget.lines.map((line, i) => ({ ...line, ...parts[i] })) },
    })),
);

/** The same with little in it, as most are when they are sent. */
export const smallDossiers: fc.Arbitrary<Workbench> = dossiers.map(
  ({ project, budget, evaluation, objectives, ...work }) => ({
    ...work,
    project,
    budget: { ...budget, lines: budget.lines.slice(0, 3), resources: budget.resources.slice(0, 2) },
    evaluation: { ...evaluation, own: evaluation.own.slice(0, 2), sessions: evaluation.sessions.slice(0, 2) },
    objectives: { rows: objectives.rows.slice(0, 1) },
    remarks: { ...work.remarks, items: work.remarks.items.slice(0, 1) },
    pieces: { ready: work.pieces.ready.slice(0, 3), own: work.pieces.own.slice(0, 1) },
    projects: { id: null, others: [] },
  }),
);
