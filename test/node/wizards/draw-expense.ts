import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Journey } from '../../../src/controls/fragment/journey.ts';
import { readContent } from '../../../src/reading/content.ts';
import { expenseData } from '../../../src/reading/islands/wizard-data.ts';
import { ExpenseSteps } from '../../../src/wizards/depense/ExpenseSteps.tsx';

/** What the page of the expenses is given. */
export const data = expenseData(readContent());

/** What that page shows for these answers, `depense` among them, drawn once. */
export function draw(answers: Readonly<Record<string, string>>): string {
  const journey: Journey = {
    answers,
    memory: {},
    read: [],
    stale: null,
    link: () => 'https://exemple.fr/',
    answer: () => undefined,
    revisit: () => undefined,
    restart: () => undefined,
  };
  const table = data.expenses.find(({ id }) => id === answers['depense']);
  if (!table) throw new Error(`no expense ${String(answers['depense'])}`);
  return renderToStaticMarkup(createElement(ExpenseSteps, { data, table, journey }));
}
