import { capital } from '../../french/capital.ts';
import { listOf } from '../../french/list.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { type Line, isSettled, linesOf } from '../decision/expenses-of-strand.ts';
import { type DrawnMark, type Mark, MARK_WORDS, markOf } from '../decision/verdict-marks.ts';
import { expenseLists } from '../expense-lists.ts';
import { STATE_WORDS } from '../state-words.ts';

/** The expenses of a strand that stand alike at a glance. */
export interface GlanceColumn {
  title: string;
  mark: DrawnMark;
  lines: {
    expenses: { id: string; label: string }[];
    /** What the answers of the reader may lead to, where they decide: « Éligible ou l’annexe n’en dit rien. » */
    possible: string | null;
  }[];
}

const COLUMNS = [
  { title: capital(STATE_WORDS.eligible), mark: 'yes', marks: ['yes'] },
  { title: capital(STATE_WORDS.depends), mark: 'open', marks: ['open', 'if'] },
  { title: capital(STATE_WORDS.ask), mark: 'silent', marks: ['silent', 'two-ways'] },
  { title: capital(STATE_WORDS.ineligible), mark: 'no', marks: ['no'] },
] as const satisfies { title: string; mark: DrawnMark; marks: readonly DrawnMark[] }[];

/**
 * Every named expense of a strand in one of four columns: a flat yes, what answers or a condition decide, what the annexe
 * leaves to ask of the Caf, a flat no. An empty column is left out.
 */
export function glanceColumns(tables: readonly Expense[], strand: Strand): GlanceColumn[] {
  const { cited, asked } = expenseLists(tables);
  const lines = linesOf([...cited, ...asked], strand);
  return COLUMNS.map(({ title, mark, marks }) => ({
    title,
    mark,
    lines: lines
      .filter((line) => marks.some((each) => each === markOfLine(line)))
      .map((line) => ({ expenses: line.expenses, possible: possibleOf(line) })),
  })).filter((column) => column.lines.length > 0);
}

function markOfLine(line: Line): DrawnMark {
  const [first] = line.cases;
  return first && isSettled(line) ? markOf(first.outcome) : 'open';
}

// What one hopes for first.
const HOPED: readonly Mark[] = ['yes', 'if', 'no', 'two-ways', 'silent'];

function possibleOf(line: Line): string | null {
  if (!['open', 'if'].includes(markOfLine(line))) return null;
  const marks = line.cases.map(({ outcome }) => markOf(outcome));
  const words = HOPED.filter((mark) => marks.includes(mark)).map((mark) => MARK_WORDS[mark].toLowerCase());
  return words.length === HOPED.length ? 'De oui à non.' : `${capital(listOf(words, 'ou'))}.`;
}
