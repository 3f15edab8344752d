import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPart, writePart } from '../../../src/integrations/search-index/index-part.ts';
import { lightenIndex, slimFragment } from '../../../src/integrations/search-index/lighten-index.ts';
import { packWords } from '../../../src/integrations/search-index/pack-words.ts';
import { splitWords } from '../../../src/integrations/search-index/split-words.ts';
import { unpackWords } from '../../../src/search/pagefind/unpack-words.ts';

const entries = Array.from({ length: 400 }, (_, i) => [
  `mot${String(i).padStart(3, '0')}`,
  [[i % 36, [-25, i, 12]]],
  [],
]);
const whole = {
  meta: encode(['1.6.0', [['fr_page', 12, '']], [['mot000', 'mot399', 'fr_whole']], [['axe', 'fr_f']], []]),
  parts: new Map([['fr_whole', encode([entries])]]),
};
const part = (content: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));

describe('the index in smaller parts', () => {
  test('holds the same words in the same order, each in the part that the table names', () => {
    const { meta, parts } = splitWords(whole);
    const [version, pages, ranges, filters, sorts] = decode(meta) as [
      string,
      unknown,
      string[][],
      unknown,
      unknown,
    ];
    expect([version, pages, filters, sorts]).toEqual(['1.6.0', [['fr_page', 12, '']], [['axe', 'fr_f']], []]);
    expect(ranges.length).toBeGreaterThan(4);
    const read = ranges.map(([from, to, name = '']) => {
      const [words] = decode(parts.get(name) ?? encode([[]])) as [[string][]];
      expect([words[0]?.[0], words.at(-1)?.[0]]).toEqual([from, to]);
      return words;
    });
    expect(read.flat()).toEqual(entries);
  });

  test('stays under its size, a long entry apart', () => {
    const sizes = [...splitWords(whole).parts.values()].map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(1100);
  });

  test('says which part is missing', () => {
    expect(() => splitWords({ ...whole, parts: new Map() })).toThrow('fr_whole');
  });
});

describe('a file of the index', () => {
  test('is written as Pagefind reads it, decompressed', () => {
    expect(writePart(readPart('x', part(Buffer.from('abc')))).toString()).toBe('pagefind_dcdabc');
  });

  test('that is of another make stops the build with its name', () => {
    expect(() => readPart('index/fr.pf_index', gzipSync('another make'))).toThrow('index/fr.pf_index');
  });

  test('of a page keeps its title, its text and its headings only', () => {
    const page = {
      url: '/p/',
      content: 'Texte',
      meta: { title: 'Titre', synonymes: 'prison, parloir' },
      anchors: [{ element: 'h2', id: 'a' }, { element: 'span' }],
    };
    expect(JSON.parse(slimFragment(JSON.stringify(page)))).toEqual({
      url: '/p/',
      content: 'Texte',
      meta: { title: 'Titre' },
      anchors: [{ element: 'h2', id: 'a' }],
    });
  });

  test('keeps its name, unless its words moved to smaller parts', async () => {
    const page = JSON.stringify({ meta: {}, anchors: [] });
    const files = await lightenIndex([
      { path: 'pagefind.fr_1.pf_meta', content: part(whole.meta) },
      { path: 'index/fr_whole.pf_index', content: part(encode([entries])) },
      { path: 'fragment/fr_2.pf_fragment', content: part(Buffer.from(page)) },
      { path: 'pagefind.js', content: Buffer.from('// What a is.\nexport const a = 1;') },
      { path: 'pagefind-entry.json', content: Buffer.from('{}') },
    ]);
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('pagefind.fr_1.pf_meta');
    expect(paths).toContain('fragment/fr_2.pf_fragment');
    expect(paths).toContain('pagefind-entry.json');
    expect(paths).not.toContain('index/fr_whole.pf_index');
    expect(paths.filter((path) => path.startsWith('index/')).length).toBeGreaterThan(4);
    const script = files.find(({ path }) => path === 'pagefind.js')?.content;
    expect(Buffer.from(script ?? []).toString()).toMatch(/^(?!.*What)[^]*export/);
  });
});

describe('packed words', () => {
  test('come back in the order of the alphabet', () => {
    expect(packWords(['prison', 'école', 'prisons', 'parent'])).toBe('AparentBrisonGsAécole');
    expect(unpackWords('AparentBrisonGsAécole')).toEqual(['parent', 'prison', 'prisons', 'école']);
  });

  test('come back whatever they are', () => {
    const word = fc.stringMatching(/^[a-zéœ0-9]{1,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
        expect(unpackWords(packWords(words))).toEqual([...words].sort());
      }),
    );
  });
});
