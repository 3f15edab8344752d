import type { Ask } from '../../../../../src/tables/budget/asks/ask.ts';
import { type Layout, proposeLayout, withAnswer } from '../../../../../src/tables/budget/layout.ts';
import { type BudgetReading, readBudget } from '../../../../../src/tables/budget/read-budget.ts';

/** A table typed in one line, « Poste ; Montant | Salle ; 300 », and how it is read. */
export function openTable(text: string, name = '') {
  return openTables([[name, text]]);
}

export function openTables(tables: readonly (readonly [name: string, text: string])[], hidden = -1) {
  const sheets = tables.map(([name, text], i) => ({
    ...{ name, hidden: i === hidden },
    rows: text.split('|').map((row) => row.split(';').map((cell) => cell.trim())),
  }));
  const layout = proposeLayout(sheets);
  return { sheets, layout, read: (each: Layout): BudgetReading => readBudget(sheets, each) };
}

export function asksOf(text: string, name = ''): readonly Ask[] {
  const { layout, read } = openTable(text, name);
  return read(layout).asks;
}

/** « amount 3: 0 [1] »: what is asked, the row, the options, and between brackets the one that is read. */
export function said({ what, row, options, proposed }: Ask): string {
  const ids = options.map(({ id }) => (id === proposed ? `[${id}]` : id)).join(' ');
  return `${what}${row === null ? '' : ` ${String(row)}`}: ${ids}`;
}

/** What each option comes to, in euros: the expenses, and the resources. */
export function outcomes(text: string, name = ''): string[] {
  const { layout, read } = openTable(text, name);
  const [ask] = read(layout).asks;
  return (ask?.options ?? []).map(({ id, words }) => {
    const { charges, resources } = read(withAnswer(layout, ask?.id ?? '', id));
    const sum = (lines: typeof charges) => lines.reduce((all, { cents }) => all + cents, 0) / 100;
    return `${words.replace(/\s/g, ' ')}: ${String(sum(charges))} ${String(sum(resources))}`;
  });
}

export const wordsOf = (ask: Ask | undefined) => ask?.words.replace(/\s/g, ' ');
