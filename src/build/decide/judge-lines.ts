import type { RuleContent } from '../read-rules.ts';
import { CaseError } from './case-error.ts';
import { expenseCase } from './expense-case.ts';
import { projectCase } from './project-case.ts';
import { readCase } from './read-case.ts';

type Judge = (rules: RuleContent, line: string, today: string) => object;

/** What each mode makes of one line. */
const MODES = new Map<string, Judge>([
  ['depense', ({ expenses }, line) => expenseCase(expenses, readCase(line))],
  ['projet', (rules, line, today) => projectCase(rules, readCase(line), today)],
]);

export const MODE_NAMES: readonly string[] = [...MODES.keys()];

/**
 * One line of JSON for each line that is not blank, in the same order. All is judged before anything is returned:
 * the first line that cannot be judged throws a CaseError, with its number.
 */
export function judgeLines(rules: RuleContent, mode: string, input: string, today: string): string[] {
  const judge = MODES.get(mode);
  if (!judge) throw new CaseError(`unknown mode ${JSON.stringify(mode)}`, MODE_NAMES);
  return input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [JSON.stringify(atLine(i + 1, () => judge(rules, line, today)))],
    );
}

function atLine<T>(line: number, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (error instanceof CaseError) error.message = `line ${String(line)}: ${error.message}`;
    throw error;
  }
}
