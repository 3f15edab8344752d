import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/integrations/pages/page.ts';
import { policyEdits } from '../../../src/integrations/pages/policy-edits.ts';
import { policyProblems } from '../../../src/integrations/pages/policy-problems.ts';
import { editSource } from '../../../src/reading/source-edits.ts';

const cspProblems = (html: string) => policyProblems(readPage(html));
const withPolicy = (html: string) => editSource(html, policyEdits(readPage(html)));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const ALLOWED = 'console.log(1)';
const SCRIPT = `<script>${ALLOWED}</script>`;
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashOf(ALLOWED)}; style-src 'self'">`;

/** A page whose policy stands at the end of its head, as Astro writes it. */
const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title>${POLICY}</head><body>${body}</body></html>`;

describe('the guard of the security policy', () => {
  test.each([
    ['a style attribute', '<p style="color:red">a</p>', '<p style="color:red">', 'src/styles'],
    ['an event handler', '<button onclick="go()">a</button>', '<button onclick="go()">', 'listener'],
    ['an inline script without its hash', '<script>go()</script>', 'inline <script> « go() »', 'is:inline'],
    ['an inline style without its hash', '<style>p{}</style>', 'inline <style> « p{} »', 'src/styles'],
    ['a script in an address', '<a href="javascript:go()">a</a>', 'href="javascript:go()"', 'button'],
    [
      'a style attribute inside a template',
      '<template><p style="a:b"></p></template>',
      '<p style="a:b">',
      '',
    ],
  ])('refuses %s, showing it with its remedy', (_, body, shown, remedy) => {
    const problems = cspProblems(page(body));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(shown);
    expect(problems[0]).toContain(remedy);
  });

  test.each([
    ['an inline script with its hash', `<script>${ALLOWED}</script>`],
    ['a script of the site', '<script type="module" src="/a.js"></script>'],
    ['data in a script element', '<script type="application/json">{"style":"a"}</script>'],
    ['the words of a policy problem in a text', '<p>Écrire style="color:red" ou onclick="x"</p>'],
  ])('accepts %s', (_, body) => {
    expect(cspProblems(page(body))).toEqual([]);
  });

  test('refuses a page without a policy', () => {
    expect(cspProblems('<html><head></head><body></body></html>')).toHaveLength(1);
  });
});

describe('the place of the policy', () => {
  test('comes right after the charset', () => {
    const moved = withPolicy(page(SCRIPT));
    expect(moved).toContain(`<head><meta charset="utf-8">${POLICY}<title>t</title></head>`);
    expect(moved.split('content-security-policy')).toHaveLength(2);
  });

  test('comes first in a head without a charset', () => {
    const html = `<html><head><title>t</title>${POLICY}</head><body>${SCRIPT}</body></html>`;
    expect(withPolicy(html)).toContain(`<head>${POLICY}<title>t</title></head>`);
  });

  test('stays when it is already there', () => {
    const moved = withPolicy(page(SCRIPT));
    expect(withPolicy(moved)).toBe(moved);
  });
});

describe('the hashes of the policy', () => {
  test('stay when the page has the script', () => {
    expect(withPolicy(page(SCRIPT))).toContain(`script-src 'self' ${hashOf(ALLOWED)}; style-src 'self'`);
  });

  test('go when it has not', () => {
    expect(withPolicy(page('<p>a</p>'))).toContain(`script-src 'self'; style-src 'self'`);
  });

  test('have that of the styles written into the page, and of no other', () => {
    const html = page('<p>a</p>');
    const styled = editSource(html, policyEdits(readPage(html), 'p{color:red}'));
    expect(styled).toContain(`style-src 'self' ${hashOf('p{color:red}')}">`);
    expect(cspProblems(styled.replace('<title>', '<style>p{color:red}</style><title>'))).toEqual([]);
    expect(cspProblems(styled.replace('<title>', '<style>p{color:tan}</style><title>'))).toHaveLength(1);
  });
});
