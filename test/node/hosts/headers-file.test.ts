import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/hosts/headers-file.ts';
import { REQUESTS, pathUnder } from '../../hosts/requests.ts';

interface Rule {
  pattern: RegExp;
  unset: string[];
  set: [name: string, value: string][];
}

/** Reads a file as Cloudflare Pages does: rules in order, each a pattern and what it sets or takes away. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), unset: [], set: [] });
      continue;
    }
    const said = line.trim();
    const colon = said.indexOf(':');
    if (said.startsWith('! ')) rules.at(-1)?.unset.push(said.slice(2).toLowerCase());
    else rules.at(-1)?.set.push([said.slice(0, colon).toLowerCase(), said.slice(colon + 1).trim()]);
  }
  return rules;
}

/** What it sends at a path: a rule takes away, then sets; a header set twice holds both values. */
function sentAt(path: string, rules: Rule[]): Headers {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  const known = new Set<string>();
  for (const { unset, set } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) {
      if (known.has(name)) headers.append(name, value);
      else headers.set(name, value);
      known.add(name);
    }
  }
  return headers;
}

/** What the host does by itself: encodings, what it says of them, and HTTPS alone. */
const ITS_OWN = ['vary', 'content-encoding', 'strict-transport-security'];
const found = REQUESTS.filter(({ status }) => status === 200);

describe.each(['/', '/guide/'])('a host that reads _headers, under %s', (base) => {
  const text = headersFile({ base });
  const rules = rulesOf(text);

  it('takes every rule', () => {
    expect(rules.length).toBeLessThan(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(text.split('\n').filter((line) => /^\S*\*\S*\*/.test(line) && !line.startsWith('#'))).toEqual([]);
  });

  it.each(found)('answers $says: $path', (expected) => {
    const sent = sentAt(pathUnder(base, expected).replace(/\?.*$/, ''), rules);
    const must = Object.entries(expected.sent).filter(([name]) => !ITS_OWN.includes(name));
    expect(must.length).toBeGreaterThan(5);
    expect(must.map(([name]) => [name, sent.get(name)])).toEqual(must);
  });

  it('asks for HTTPS for a year', () => {
    expect(sentAt(base, rules).get('strict-transport-security')).toBe('max-age=31536000');
  });
});
