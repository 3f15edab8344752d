import { placeOfCharge } from '../../rules/budget/accounts.ts';
import { balanceOf } from '../../rules/budget/balance.ts';
import { gatherAll } from '../../rules/evaluation/evaluation.ts';
import { type Report, compareReport } from '../../rules/report/report.ts';
import { evaluationStrand } from '../../rules/work/strand-of-work.ts';
import type { Workbench } from '../../rules/work/workbench.ts';
import type { ReportData } from './report-data.ts';

/** The report of a work: the accounts of its lines need no rule of the annexe. */
export function reportOf(work: Workbench, { accounts, actions, indicators }: ReportData): Report {
  const { budget, evaluation, report } = work;
  const lines = budget.lines.map((line) => ({ line, ...placeOfCharge(line, accounts[line.expense ?? '']) }));
  const strand = evaluationStrand(work, actions);
  const followed = gatherAll(
    evaluation,
    indicators.find((each) => each.strand === strand),
  );
  return compareReport(report, balanceOf(lines, budget.resources), followed, evaluation.sessions);
}
