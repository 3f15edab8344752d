import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST, fileOf, pagesOf } from '../site.ts';

/** What a page lets its browser do, but for the hashes of its own inline scripts. */
const ALL = "default-src 'none';img-src 'self';connect-src 'self';base-uri 'none';form-action 'none';";
const SCRIPTS = " script-src 'self'; style-src 'self';";
/** Pagefind’s own program, which the search alone runs. */
const SEARCH = " script-src 'self' 'wasm-unsafe-eval'; style-src 'self';";

function policyOf(file: string): string {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(readFileSync(file, 'utf8')) ?? [];
  return policy.replace(/ 'sha256-[\w+/]+=*'/g, '');
}

it('every page has the same narrow policy, and three what they alone need', () => {
  const pages = pagesOf();
  expect(pages.length).toBeGreaterThan(35);
  const wider = pages.filter((path) => policyOf(fileOf(path)) !== ALL + SCRIPTS);
  expect(wider).toEqual(['/', '/integration/recherche/', '/integrer/', '/recherche/']);
  for (const path of ['/recherche/', '/integration/recherche/'])
    expect(policyOf(fileOf(path))).toBe(ALL + SEARCH);
  // The first page alone names the manifest; the page for webmasters alone shows frames, ours.
  expect(policyOf(fileOf('/'))).toBe(`${ALL}manifest-src 'self';${SCRIPTS}`);
  expect(policyOf(fileOf('/integrer/'))).toBe(`${ALL}frame-src 'self';${SCRIPTS}`);
  expect(policyOf(join(DIST, '404.html'))).toBe(ALL + SCRIPTS);
});
