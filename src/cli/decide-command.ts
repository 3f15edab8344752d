import { text } from 'node:stream/consumers';
import { dayOf } from '../french/day-of.ts';
import { vocabulary } from '../phrases/answer-vocabulary.ts';
import { budgetFile } from './decide/budget-file.ts';
import { CaseError } from './decide/read-case.ts';
import { judgeLines, MODE_NAMES } from './decide/judge-lines.ts';
import { readRulesOnly } from '../reading/read-rules.ts';

/** The rules without a browser: judges the lines of the standard input, reads a budget's file, or prints all that may be answered. */
async function main([mode = '', ...rest]: string[]): Promise<string> {
  if (![...MODE_NAMES, 'budget', 'vocabulaire'].includes(mode))
    throw new CaseError(`unknown mode ${JSON.stringify(mode)}`, [...MODE_NAMES, 'budget', 'vocabulaire']);
  if (mode === 'budget') {
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw new CaseError('budget takes one file', ['a path']);
    return `${await budgetFile(file)}\n`;
  }
  if (rest.length > 0) throw new CaseError(`unknown argument ${JSON.stringify(rest[0])}`, ['a mode alone']);
  const rules = readRulesOnly();
  if (mode === 'vocabulaire') return `${JSON.stringify(vocabulary(rules), null, 2)}\n`;
  const results = judgeLines(rules, mode, await text(process.stdin), dayOf(new Date()));
  return results.map((result) => `${result}\n`).join('');
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
