import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  type HtmlNode,
  isElement,
  isText,
  parseHtml,
  walk,
} from '../../../src/integrations/pages/html-tree.ts';
import { fileOf } from '../site.ts';
import { pagesOfEachKind } from './open-state.ts';

const FRENCH = new Set(createRequire(import.meta.url)('an-array-of-french-words') as readonly string[]);
/** French words that the list has not, names, short forms, and what French dictionaries took from elsewhere; by hand. */
const KNOWN = new Set(
  readFileSync(new URL('known-words.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean),
);
/** What is no language. */
const NO_WORDS = new Set(['script', 'style', 'code', 'kbd', 'pre', 'textarea', 'template']);

function isFrench(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length < 3 || [lower, lower.replace(/[sx]$/, '')].some((each) => FRENCH.has(each) || KNOWN.has(each))
  );
}

/** The words of a text that a French voice would not know how to say, where nothing says another language. */
function strangers(root: HtmlNode): string[] {
  const found = new Set<string>();
  walk(root, (node) => {
    if (isElement(node)) {
      const lang = attributeOf(node, 'lang');
      return NO_WORDS.has(node.tagName) || (lang !== undefined && lang !== 'fr') ? false : undefined;
    }
    if (isText(node))
      for (const [word] of node.value.replaceAll('\u00ad', '').matchAll(/\p{L}+/gu))
        if (!isFrench(word)) found.add(word);
    return undefined;
  });
  return [...found];
}

const page = (html: string) => parseHtml(`<!doctype html><html lang="fr"><body>${html}</body></html>`);

describe('a passage in another language', () => {
  it('is heard word by word, unless its language is said', () => {
    expect(strangers(page('<p>Une carte : Map of the whole world.</p>'))).toEqual(['the', 'whole', 'world']);
    expect(strangers(page('<p>Une carte : <cite lang="en">Map of the whole world</cite>.</p>'))).toEqual([]);
  });

  it.each(pagesOfEachKind())('stands nowhere on %s without its language', (path) => {
    expect(strangers(parseHtml(readFileSync(fileOf(path), 'utf8')))).toEqual([]);
  });
});
