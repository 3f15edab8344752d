import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  link?: boolean;
  integrity?: string;
  license?: string;
  optional?: boolean;
  dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const fetched = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

/** What may be built with, typed by hand: all let anyone use, change and pass on, without a duty for the site itself. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

/** Allowed by name: what Astro may resize pictures with. The site has none to resize, and nothing of it reaches a reader. */
const ALLOWED_BY_NAME = /^node_modules\/@img\/sharp-(?:libvips-|wasm32$|win32-)/;

/** Whether a licence, or each or one of several, is allowed. */
function isAllowed(license: string): boolean {
  const bare = license.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  return ALLOWED.has(bare);
}

it('the lock says what every package must weigh to the last bit', () => {
  expect(fetched.length).toBeGreaterThan(500);
  const unsigned = fetched.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unsigned.map(([path]) => path)).toEqual([]);
});

it('every package says its licence, and it is one of those that we accept', () => {
  const others = fetched.filter(([, { license = '' }]) => !isAllowed(license));
  const unknown = others.filter(([path, { optional }]) => !optional || !ALLOWED_BY_NAME.test(path));
  expect(unknown.map(([path, { license }]) => `${path} ${license ?? 'none'}`)).toEqual([]);
});

it('has the programs of every system, and not of this one alone', () => {
  const paths = fetched.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13));
  const systems = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'windows-x64'];
  expect(paths).toEqual(expect.arrayContaining(systems.map((system) => `@pagefind/${system}`)));
  const esbuild = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'];
  expect(paths).toEqual(expect.arrayContaining(esbuild.map((system) => `@esbuild/${system}`)));
});

it('the list of what the site is made of names every package, and is the same each time', () => {
  const list = () => spawnSync('node', ['src/cli/sbom-command.ts'], { encoding: 'utf8' });
  const { status, stdout, stderr } = list();
  expect(status, stderr).toBe(0);
  const bom = JSON.parse(stdout) as {
    bomFormat: string;
    serialNumber: string;
    components: { purl: string; hashes: { content: string }[] }[];
  };
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(bom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(stdout).not.toContain('timestamp');
  const sums = new Set(bom.components.flatMap(({ hashes }) => hashes.map(({ content }) => content)));
  const missing = fetched.filter(
    ([, { integrity = '' }]) => !sums.has(Buffer.from(integrity.slice(7), 'base64').toString('hex')),
  );
  expect(missing.map(([path]) => path)).toEqual([]);
  expect(list().stdout).toBe(stdout);
});
