import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/integrations/pages/page.ts';
import { typesetEdits } from '../../../src/integrations/pages/typeset-page.ts';
import { editSource } from '../../../src/reading/source-edits.ts';

const typesetHtml = (html: string) => editSource(html, typesetEdits(readPage(html)));

/** A page around some HTML of its body. */
const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

describe('the typography pass over a page', () => {
  test.each([
    ['a question mark', '<p>Pourquoi ?</p>', '<p>Pourquoi\u202f?</p>'],
    ['quotation marks around an element', '<p>« <em>oui</em> »</p>', '<p>«\u00a0<em>oui</em>\u00a0»</p>'],
    ['punctuation after an element', '<p><b>Non</b> !</p>', '<p><b>Non</b>\u202f!</p>'],
    ['an apostrophe written as an entity', '<p>l&#39;aide</p>', '<p>l’aide</p>'],
    ['a line break before a colon', '<p>Voici\n    : un</p>', '<p>Voici\u00a0: un</p>'],
    ['entities that must stay escaped', '<p>a &lt; b &amp; c ?</p>', '<p>a &lt; b &amp; c\u202f?</p>'],
    ['a placeholder', '<input placeholder="Quoi ?">', '<input placeholder="Quoi\u202f?">'],
    [
      'the words of a noscript',
      '<noscript><p>Zut !</p></noscript>',
      '<noscript><p>Zut\u202f!</p></noscript>',
    ],
  ])('sets %s', (_, before, after) => {
    expect(typesetHtml(page(before))).toBe(page(after));
  });

  test.each([
    ['a script', "<script>a = b ? 'l\\'un' : c;</script>"],
    ['a style', '<style>a { b : c !important }</style>'],
    ['code', '<p><code>a ? b : c</code></p>'],
    ['preformatted text', '<pre>a ?\n  b !</pre>'],
    ['what one types in', '<textarea>a ? b !</textarea>'],
    ['a React island', '<astro-island props="{}"><p>Quoi ?</p></astro-island>'],
    ['an address', '<a title="x" href="/a?b=c ;d">lien</a>'],
  ])('leaves %s as it is', (_, body) => {
    expect(typesetHtml(page(body))).toBe(page(body));
  });

  test('sets the title and the description, and keeps their quotes escaped', () => {
    const head = '<title>Qui ?</title><meta name="description" content="Le « &quot;fonds&quot; » ?">';
    const set =
      '<title>Qui\u202f?</title><meta name="description" content="Le «\u00a0&quot;fonds&quot;\u00a0»\u202f?">';
    expect(typesetHtml(page('', head))).toBe(page('', set));
  });

  test('changes nothing the second time', () => {
    const once = typesetHtml(page('<p>« Pourquoi ? » : 1 000 € !</p>'));
    expect(typesetHtml(once)).toBe(once);
  });
});
