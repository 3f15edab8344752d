import { type Answers, dimensions, UNKNOWN } from '../../src/rules/decision/decision-table.ts';
import type { Expense } from '../../src/schemas/rules/expense.ts';

export interface Situation {
  table: Expense;
  answers: Answers;
}

/** Situations drawn from a fixed seed: complete ones, or with a quarter unanswered and up to a quarter unknown. */
export function situations(tables: readonly Expense[], count: number, partial: boolean): Situation[] {
  const random = generator(7);
  return Array.from({ length: count }, () => {
    const table = pick(tables, random());
    const answers: Record<string, string> = {};
    for (const { id, options, nsp } of dimensions(table)) {
      const draw = random();
      if (partial && draw < 0.25) continue;
      answers[id] = partial && draw < 0.5 && nsp ? UNKNOWN : pick(options, random());
    }
    return { table, answers };
  });
}

function pick<T>(list: readonly T[], draw: number): T {
  return list[Math.floor(draw * list.length)] as T;
}

/** Numbers from 0 to 1, always the same for a seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}
