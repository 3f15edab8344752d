import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** What one part of the bench found, as it stands in `bench/README.md`. */
export interface Report {
  title: string;
  /** How it was measured, and with which versions. */
  how: string;
  head: string[];
  rows: string[][];
  /** Each target with whether it holds; a target that could not be measured says so. */
  targets: string[];
}

const RESULTS = new URL('results/', import.meta.url);
const README = new URL('README.md', import.meta.url);

/** Keeps the report of a part, and writes the page of all parts again. */
export async function keep(part: string, report: Report): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  const dated = { ...report, machine: machine() };
  writeFileSync(new URL(`${part}.json`, RESULTS), `${JSON.stringify(dated, null, 2)}\n`);
  const parts = readdirSync(RESULTS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, RESULTS), 'utf8')) as Report & { machine: string });
  const options = { ...(await resolveConfig(README)), parser: 'markdown' };
  writeFileSync(README, await format([INTRO, ...parts.map(section)].join('\n'), options));
}

const INTRO = `# Bench

Written by \`npm run -s bench\`, part by part; do not edit. Every comparison is made in one run, its sides in turn,
medians with their least and most: read the ratios, not the times. What is not met, and why, stands in [unmet.md](unmet.md).
`;

function section({ title, how, head, rows, targets, machine: where }: Report & { machine: string }): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    how,
    `Machine: ${where}.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...targets.map((target) => `- ${target}`),
    '',
  ].join('\n');
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${String(cpus().length)} × ${first?.model ?? '?'}, ${String(memory)} GiB, ${type()} ${release()}, Node ${process.version}, load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`;
}
