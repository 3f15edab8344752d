import type { Action } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { Indicators } from '../../schemas/annexe/indicator.ts';
import { audit } from '../checklist/audit.ts';
import { balanceOf } from '../budget/balance.ts';
import { type JudgedLine, createJudge, strandsOf, totalsOf } from '../budget/budget.ts';
import type { BudgetWork } from '../budget/budget-part.ts';
import { CEILING_STRAND, ceilingInput, ceilings, ceilingStanding } from '../budget/ceiling.ts';
import { gatherAll } from '../evaluation/evaluation.ts';
import type { UsualPieces } from '../pieces/pieces.ts';
import { evaluationStrand, strandOfWork } from '../work/strand-of-work.ts';
import { type Workbench, ALL_PARTS } from '../work/workbench.ts';

/** What the annexe wants a strand to do, in our words. */
interface StrandAim {
  strand: string;
  text: string;
}

/** What a dossier is judged by. */
export interface DossierRules {
  expenses: readonly Pick<Expense, 'id' | 'label' | 'questions' | 'rows'>[];
  actions: readonly Omit<Action, 'words' | 'order'>[];
  indicators: readonly Indicators[];
  /** What each strand is for, where the objectives are proposed. */
  aims?: readonly StrandAim[];
  /** The pieces often asked for, where they are listed. */
  usual?: readonly UsualPieces[];
}

/** Everything that was done in the tools, judged on one day, in the order a Caf adviser reads it. */
export type Dossier = ReturnType<typeof gatherDossier>;

/** Gathers a dossier. `today` is the reader's day, as in « 2026-11-23 ». */
export function gatherDossier(work: Workbench, rules: DossierRules, today: string) {
  const { project, budget, evaluation } = work;
  const action = rules.actions.find(({ id }) => id === project.action) ?? null;
  const judge = createJudge(rules.expenses);
  const lines = budget.lines.map((line) => judge(line, budget.strand));
  const followed = evaluationStrand(work, rules.actions);
  const indicators = rules.indicators.find(({ strand }) => strand === followed) ?? null;
  const strand = strandOfWork(work, rules.actions);
  return {
    work,
    /** The strand of the project: its action's, or the one chosen for the budget or the evaluation. */
    strand,
    aim: rules.aims?.find((aim) => aim.strand === strand) ?? null,
    action,
    audit: action && audit(action, project.answers, today),
    lines,
    totals: totalsOf(lines),
    /** The strands that the budget's lines name. */
    strands: strandsOf(lines),
    ceiling: ceilingOf(lines, budget.services),
    balance: balanceOf(lines, budget.resources),
    followed: gatherAll(evaluation, indicators ?? undefined),
    indicators,
  };
}

/** The ceiling over the lines of the only strand that has one; null while they come to nothing. */
function ceilingOf(lines: readonly JudgedLine[], services: BudgetWork['services']) {
  const totals = totalsOf(lines.filter(({ strand }) => strand === CEILING_STRAND));
  if (totals.total === 0) return null;
  const input = ceilingInput(totals, services);
  return { input, found: ceilings(input), standing: ceilingStanding(lines, services) };
}

/** Whether nothing was done that a dossier could show. */
export function isBlank(work: Workbench): boolean {
  return ALL_PARTS.every(([key, { words }]) => words(work[key]) === '');
}
