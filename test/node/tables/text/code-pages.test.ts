import { expect, it } from 'vitest';
import { inCodePage, likelyPage } from '../../../../src/tables/text/code-pages.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['a small letter goes on a word of small ones', 'voil\x85', 'cp850'],
  ['from a', 'a\x85', 'cp850'],
  ['to z', 'z\x85', 'cp850'],
  ['not after what stands before a', '`\x85', 'windows-1252'],
  ['nor after z', '{\x85', 'windows-1252'],
  ['nor at the start, whatever follows', '\x85a', 'windows-1252'],
  ['a capital begins a word', ' \xc9', 'windows-1252'],
  ['and goes on none of small letters', 'a\xc9', 'macintosh'],
  ['what French texts do not hold is nothing likely', 'libell\x8e', 'macintosh'],
  ['nor what is no letter nor mark', 'NOEL \xd4', 'windows-1252'],
  ['the first, where none is', 'abc', 'windows-1252'],
])('the likely code page: %s', (_, text, page) => {
  expect(likelyPage(bytes(text))).toBe(page);
});

it('is read whole, however long', () => {
  expect(inCodePage(bytes('ab\x80'.repeat(6_000)), 'cp850')).toBe('abÇ'.repeat(6_000));
});
