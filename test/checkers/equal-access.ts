import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { STATES } from '../contact-sheet/states.ts';
import { openState, pagesOfEachKind } from '../site/access/open-state.ts';
import { painted } from '../site/pages/painted.ts';
import { openSite } from '../site/site.ts';
import { whole } from '../site/tools/workbench.ts';

// npm run -s access -- [WORDS]: pages and states whose name holds the words, through a second engine (IBM equal access).
interface Said {
  ruleId: string;
  value: [level: string, outcome: string];
  message: string;
  snippet: string;
}

const [words = ''] = process.argv.slice(2);
const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);
const explained = parse(readFileSync(new URL('explained.yaml', import.meta.url), 'utf8')) as {
  rule: string;
  /** How what is meant begins, where not all that the rule says is explained. */
  at?: string;
  why: string;
}[];
const site = await openSite();
const pages = pagesOfEachKind().map((path) => ({ name: path, path, shown: 'main' }));
const counts = new Map<string, number>();
const left: string[] = [];
for (const state of [...pages, ...STATES].filter(({ name }) => name.includes(words))) {
  const page = await openState(site, state, { bypassCSP: true });
  // What comes late changes what is read meanwhile.
  await painted(page);
  await whole(page);
  // What is folded, the engine would take for nameless.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.evaluate(source);
  const said = await page.evaluate(async () => {
    interface Engine {
      Checker: new () => { check: (root: Document, rules: string[]) => Promise<{ results: Said[] }> };
    }
    const { ace } = window as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  });
  for (const { ruleId, value, message, snippet } of said) {
    const reason = explained.find(({ rule, at = '' }) => rule === ruleId && snippet.startsWith(at));
    if (reason) counts.set(reason.rule, (counts.get(reason.rule) ?? 0) + 1);
    else left.push(`${state.name}: ${ruleId} ${value.join('/')}: ${message} ${snippet.slice(0, 120)}`);
  }
  await page.context().close();
}
await site.close();
for (const line of left) console.log(line);
for (const { rule, why } of explained) console.log(`${String(counts.get(rule) ?? 0)} ${rule}: ${why}`);
console.log(`${String(left.length)} left to mend or explain`);
process.exitCode = left.length > 0 ? 1 : 0;
