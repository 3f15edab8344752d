import { count } from '../../french/plural.ts';
import { showAmount } from '../money/money.ts';
import type { Workbench } from './workbench.ts';

/** What a document holds, so that its author recognises it: « Le café des parents » (6 lignes, 1 204 €, 3 séances). */
export function workInWords({ project, budget, evaluation }: Workbench): string {
  const total = budget.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const parts = [
    budget.lines.length > 0 && `${count(budget.lines.length, 'ligne')} de budget, ${showAmount(total)}`,
    evaluation.sessions.length > 0 && count(evaluation.sessions.length, 'séance'),
    project.action !== null && 'un projet décrit',
  ].filter((part) => part !== false);
  const held = parts.length > 0 ? parts.join(', ') : 'sans budget ni séance';
  return project.title === '' ? held : `« ${project.title} » (${held})`;
}
