import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What is said and given where Node is of a version, before a program that says « fait ». */
function run(version: string) {
  const versions = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(versions)}`],
      ...['--import', './src/cli/current-node.js', '-e', 'console.log("fait")'],
    ],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

it.each(['18.20.0', '20.20.2', '22.17.1'])(
  'under Node %s, nothing starts, and the remedy is said',
  (version) => {
    expect(run(version)).toEqual({
      status: 1,
      said: `Node ${version} est trop ancien : il faut 22.18 ou plus récent.
Sous Linux et Windows, « npm ci » apporte le bon ; relancez-le sans « --omit=optional ».
Ailleurs, installez une version récente (https://nodejs.org).
`,
    });
  },
);

it.each(['22.18.0', '24.21.0'])('under Node %s, all goes on', (version) => {
  expect(run(version)).toEqual({ status: 0, said: 'fait\n' });
});
