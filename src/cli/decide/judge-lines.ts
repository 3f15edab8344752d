import { suggest } from '../../phrases/suggest.ts';
import { readContent } from '../../reading/content.ts';
import { wholeIndex } from '../../reading/phrases/whole-index.ts';
import type { RuleContent } from '../../reading/read-rules.ts';
import { OTHER_EXPENSE } from '../../rules/expense-lists.ts';
import { CaseError, readCase } from './read-case.ts';
import { expenseCase } from './expense-case.ts';
import { projectCase } from './project-case.ts';

/** What a mode makes of one line. */
type Judge = (line: string) => object;

/** The modes, each prepared once for all its lines. */
const MODES = new Map<string, (rules: RuleContent, today: string) => Judge>([
  ['depense', (rules) => (line) => expenseCase(rules, readCase(line))],
  ['projet', (rules, today) => (line) => projectCase(rules, readCase(line), today)],
  ['suggerer', suggester],
]);

export const MODE_NAMES: readonly string[] = [...MODES.keys()];

/**
 * One line of JSON for each line that is not blank, in the same order. All is judged before anything is returned:
 * the first line that cannot be judged throws a CaseError, with its number.
 */
export function judgeLines(rules: RuleContent, mode: string, input: string, today: string): string[] {
  const judge = MODES.get(mode)?.(rules, today);
  if (!judge) throw new CaseError(`unknown mode ${JSON.stringify(mode)}`, MODE_NAMES);
  return input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [JSON.stringify(atLine(i + 1, () => judge(line)))]));
}

/** What a phrase may name, best first, none of it last, and what to ask when it has several senses. */
function suggester(): Judge {
  const index = wholeIndex(readContent());
  return (phrase) => {
    const { expenses, actions, sense } = suggest(index, phrase);
    const named = expenses.filter((id) => id !== OTHER_EXPENSE);
    return { depenses: [...named, OTHER_EXPENSE], actions, question: sense?.question ?? null };
  };
}

function atLine<T>(line: number, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (error instanceof CaseError) error.message = `line ${String(line)}: ${error.message}`;
    throw error;
  }
}
