import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decide } from '../../src/rules/decision/decide.ts';
import { addLines } from '../../src/rules/budget/budget-edit.ts';
import { EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { BudgetTool } from '../../src/workbench/budget/BudgetTool.tsx';
import { lineWords } from '../../src/rules/budget/line-words.ts';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';
import { smallExpenses } from './small-expenses.ts';
import { openTool } from './work-page.ts';

// Each row asks for its words when it is drawn, and each line is decided when it is judged: their calls are counted.
vi.mock('../../src/rules/budget/line-words.ts', { spy: true });
vi.mock('../../src/rules/decision/decide.ts', { spy: true });

const COUNT = 500;
const TYPED = 'l250';

async function open(): Promise<void> {
  const starts = Array.from({ length: COUNT }, (_, i) => ({
    label: `Dépense ${String(i + 1)}`,
    amount: `l${String(i + 1)}` === TYPED ? null : 100 * i,
    expense: 'location',
  }));
  const { budget } = addLines(starts)(EMPTY_WORKBENCH);
  await openTool(<BudgetTool data={smallExpenses} />, { budget: { ...budget, strand: '1.1' } });
  await expect.poll(() => document.querySelectorAll('.budget-lines .line').length).toBe(COUNT);
}

const typedLine = () =>
  workbenchStore()
    .read()
    .work.budget.lines.find(({ id }) => id === TYPED);

describe('a key typed among five hundred lines', () => {
  it.each([
    ['libelle', 'Repas', { label: 'Dépense 250Repas', amount: null }],
    ['montant', '12345', { label: 'Dépense 250', amount: 1_234_500 }],
  ])('in the field %s draws no other row again, and judges no other line', async (field, keys, typed) => {
    await open();
    const input = page.elementLocator(document.querySelector(`#${TYPED}-${field}`) as HTMLElement);
    await input.click();
    await userEvent.keyboard('{End}');
    vi.mocked(lineWords).mockClear();
    vi.mocked(decide).mockClear();
    await userEvent.keyboard(keys);
    await expect.poll(typedLine).toMatchObject(typed);
    await expect.poll(() => vi.mocked(lineWords).mock.lastCall?.[0].line).toMatchObject(typed);
    const drawn = vi.mocked(lineWords).mock.calls.map(([{ line }]) => line.id);
    expect([...new Set(drawn)]).toEqual([TYPED]);
    // Once with the key, once with the work that holds it.
    expect(drawn.length).toBeLessThanOrEqual(2 * keys.length + 1);
    expect(vi.mocked(decide).mock.calls.length).toBeLessThanOrEqual(keys.length);
  });
});
