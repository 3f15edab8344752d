import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// npm run -s nu: every built page through the W3C’s checker (Nu), which needs Java. One line a message; ends badly if any stays.
interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/** What the checker says and is so on purpose. */
const EXPLAINED: readonly [said: RegExp, why: string][] = [
  [
    /Content Security Policy/,
    'it reads files, where « self » means nothing; test/site/build/policy.test.ts holds the policy',
  ],
  [
    /CSS: “(position-area|position-try-fallbacks|container-type|field-sizing)”|at-rule “@container”/,
    'younger than the checker; where a browser has them not, the page holds (test/site/floor.test.ts)',
  ],
  [/CSS: “vector-effect”/, 'a property of drawings, which the checker knows only as an attribute'],
  [
    /“name” attribute is never allowed on the “local-precision” element/,
    'an element of ours: its attributes are its own',
  ],
];

if (spawnSync('java', ['-version']).status !== 0) {
  console.error(
    'No Java: install one (« apt-get install default-jre-headless » on Debian), then run this again.',
  );
  process.exit(1);
}
if (!existsSync('dist/version.json')) {
  console.error('No built site: run « npm run build » first.');
  process.exit(1);
}
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
const { stderr } = spawnSync('java', ['-jar', jar, '--skip-non-html', '--format', 'json', 'dist'], {
  encoding: 'utf8',
  maxBuffer: 1e9,
});
const { messages } = JSON.parse(stderr) as { messages: Message[] };
const left = messages.filter(({ message }) => !EXPLAINED.some(([said]) => said.test(message)));
for (const { type, url, message, extract = '' } of left)
  console.log(`${url.replace(/.*\/dist/, '')}: ${type}: ${message} ${extract.replace(/\s+/g, ' ')}`);
for (const [said, why] of EXPLAINED)
  console.log(`${String(messages.filter(({ message }) => said.test(message)).length)} explained: ${why}`);
console.log(`${String(left.length)} left of ${String(messages.length)} messages`);
process.exitCode = left.length > 0 ? 1 : 0;
