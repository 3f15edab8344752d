import type { Action } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { Indicators } from '../../schemas/annexe/indicator.ts';
import { type Audit, audit } from '../checklist/audit.ts';
import { type Balance, balanceOf } from '../budget/balance.ts';
import { type JudgedLine, type Totals, createJudge, strandsOf, totalsOf } from '../budget/budget.ts';
import {
  type CeilingInput,
  type Ceilings,
  CEILING_STRAND,
  ceilingInput,
  ceilings,
} from '../budget/ceiling.ts';
import { type Followed, type Gathered, followedIndicators, gather } from '../evaluation/evaluation.ts';
import { evaluationStrand, strandOfWork } from '../work/strand-of-work.ts';
import { type Workbench, ALL_PARTS } from '../work/workbench.ts';

/** What a dossier is judged by. */
export interface DossierRules {
  expenses: readonly Pick<Expense, 'id' | 'label' | 'questions' | 'rows'>[];
  actions: readonly Omit<Action, 'words' | 'order'>[];
  indicators: readonly Indicators[];
}

/** Everything that was done in the tools, judged on one day, in the order a Caf adviser reads it. */
export interface Dossier {
  work: Workbench;
  /** The strand of the project: its action's, or the one chosen for the budget or the evaluation. */
  strand: string | null;
  action: DossierRules['actions'][number] | null;
  audit: Audit | null;
  lines: JudgedLine[];
  totals: Totals;
  /** The strands that the budget's lines name. */
  strands: string[];
  /** The ceiling over the lines of the only strand that has one; null while they come to nothing. */
  ceiling: { input: CeilingInput; found: Ceilings } | null;
  balance: Balance;
  followed: (Followed & Gathered)[];
  indicators: Indicators | null;
}

/** Gathers a dossier. `today` is the reader's day, as in « 2026-11-23 ». */
export function gatherDossier(work: Workbench, rules: DossierRules, today: string): Dossier {
  const { project, budget, evaluation } = work;
  const action = rules.actions.find(({ id }) => id === project.action) ?? null;
  const judge = createJudge(rules.expenses);
  const strand = strandOfWork(work, rules.actions);
  const lines = budget.lines.map((line) => judge(line, budget.strand));
  const totals = totalsOf(lines);
  const strands = strandsOf(lines);
  const indicators =
    rules.indicators.find((each) => each.strand === evaluationStrand(work, rules.actions)) ?? null;
  const followed = followedIndicators(evaluation, indicators ?? undefined);
  const capped = totalsOf(lines.filter((line) => line.strand === CEILING_STRAND));
  return {
    work,
    strand,
    action,
    audit: action && audit(action, project.answers, today),
    lines,
    totals,
    strands,
    ceiling: capped.total > 0 ? ceilingOf(ceilingInput(capped, budget.services)) : null,
    balance: balanceOf(lines, budget.resources),
    followed: followed.map((indicator) => ({ ...indicator, ...gather(indicator, followed, evaluation) })),
    indicators,
  };
}

function ceilingOf(input: CeilingInput): { input: CeilingInput; found: Ceilings } {
  return { input, found: ceilings(input) };
}

/** Whether nothing was done that a dossier could show. */
export function isBlank(work: Workbench): boolean {
  return ALL_PARTS.every(([key, { words }]) => words(work[key]) === '');
}
