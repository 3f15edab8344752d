import { text } from 'node:stream/consumers';
import { vocabulary } from '../rules/vocabulary.ts';
import type { Content } from './content.ts';
import { readContent } from './content.ts';
import { CaseError } from './decide/case-error.ts';
import { expenseCase } from './decide/expense-case.ts';
import { projectCase } from './decide/project-case.ts';
import { readCase } from './decide/read-case.ts';

type Judge = (content: Content, line: string, today: string) => object;

/** What each mode makes of one line. */
const MODES = new Map<string | undefined, Judge>([
  ['depense', ({ expenses }, line) => expenseCase(expenses, readCase(line))],
  ['projet', (content, line, today) => projectCase(content, readCase(line), today)],
]);

/** Judges the lines of the standard input: one line of JSON out for each that is not blank, in the same order. */
async function main(mode: string | undefined, rest: string[]): Promise<string> {
  if (rest.length > 0) throw new CaseError(`unknown argument ${JSON.stringify(rest[0])}`, ['one mode']);
  if (mode === 'vocabulaire') return `${JSON.stringify(vocabulary(readContent()), null, 2)}\n`;
  const judge = MODES.get(mode);
  if (!judge)
    throw new CaseError(
      `unknown mode ${JSON.stringify(mode ?? '')}`,
      [...MODES.keys(), 'vocabulaire'].map(String),
    );
  const content = readContent();
  const today = localDay(new Date());
  const lines = (await text(process.stdin)).replace(/^\uFEFF/, '').split(/\r?\n/);
  // All is judged before anything is printed: bad input prints nothing but its message.
  return lines
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [`${JSON.stringify(atLine(i + 1, () => judge(content, line, today)))}\n`],
    )
    .join('');
}

function atLine<T>(line: number, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (error instanceof CaseError) error.message = `line ${String(line)}: ${error.message}`;
    throw error;
  }
}

/** The day on this machine's calendar, as in « 2026-11-23 ». */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

try {
  const [mode, ...rest] = process.argv.slice(2);
  process.stdout.write(await main(mode, rest));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
