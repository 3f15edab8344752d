import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../../src/search/page/excerpt.ts';
import { find, prepare } from '../../../src/search/pagefind/find.ts';
import { countWords, lostWords, noteWords, unknownWords } from '../../../src/search/page/found-words.ts';
import { createLexicon } from '../../../src/search/pagefind/lexicon.ts';
import { pageResult } from '../../../src/search/page/page-result.ts';
import type { PagefindApi, PagefindHit, PagefindPage } from '../../../src/search/pagefind/pagefind-api.ts';

/** A site of four pages, by their words and their axis; the last one is long. */
const PAGES = [
  { id: 'cafe', words: ['café', 'parents'], axe: '1' },
  { id: 'jeux', words: ['jeux', 'parents', 'enfants'], axe: '1' },
  { id: 'prison', words: ['prison', 'enfants'], axe: '3' },
  { id: 'lieu', words: ['jours', ...'abcdefghijk'], axe: '3' },
];
const asked: string[] = [];
const prepared: string[] = [];
const hitOf = (id: string, score: number): PagefindHit => ({
  id,
  score,
  data: () => Promise.reject(new Error('not read here')),
});

/** An index of that site: every word must stand on the page, and a page weighs as many points as it has words. */
const pagefind: PagefindApi = {
  options: () => Promise.resolve(),
  filters: () => Promise.resolve({ axe: { 1: 2, 3: 1 } }),
  preload: (query) => {
    prepared.push(query);
    return Promise.resolve();
  },
  search: (query, { filters = {} } = {}) => {
    asked.push(query);
    const axes = filters['axe']?.any;
    const found = PAGES.filter(({ words }) => query.split(' ').every((word) => words.includes(word)));
    const kept = found.filter(({ axe }) => !axes || axes.includes(axe));
    const count = (axe: string) => found.filter((page) => page.axe === axe).length;
    return Promise.resolve({
      results: kept.map(({ id, words }) => hitOf(id, words.length)),
      filters: { axe: { 1: count('1'), 3: count('3') } },
    });
  },
};
const lexicon = createLexicon(['parents', 'enfants', 'café', 'jeux', 'prison', 'jours', 'perdu']);
const search = (q: string, axes: string[] = []) => find({ pagefind, lexicon }, { q, axes, types: [] });
const ids = async (q: string, axes?: string[]) => (await search(q, axes)).hits.map(({ id }) => id);

describe('what is made ready for a search', () => {
  test.each([
    ['les enfants en prison', ['enfants prison']],
    ['les enfants en pris', ['enfants']],
    ['pri', []],
    ['', []],
    ['parents enfants café jeux prison jours', ['parents enfants café jeux prison']],
  ])('for « %s »: %j', async (q, words) => {
    prepared.length = 0;
    await prepare({ pagefind, lexicon }, q);
    expect(prepared).toEqual(words);
  });
});

describe('a search', () => {
  test('finds the pages that hold every word', async () => {
    expect(await ids('les enfants en prison')).toEqual(['prison']);
    expect((await search('enfants prison')).partly).toBe(false);
  });

  test('falls back on the pages that hold most of the words', async () => {
    const found = await search('jeux enfants prison');
    expect(found.hits.map(({ id }) => id)).toEqual(['jeux', 'prison']);
    expect(found.partly).toBe(true);
    expect(found.counts).toEqual({ axe: { 1: 1, 3: 1 } });
  });

  test('puts a page that holds more of the words before a page where one of them weighs more', async () => {
    expect(await ids('jeux enfants jours')).toEqual(['jeux', 'lieu', 'prison']);
  });

  test('keeps the pages of an axis, and still counts the others', async () => {
    const found = await search('enfants', ['3']);
    expect(found.hits.map(({ id }) => id)).toEqual(['prison']);
    expect(found.counts).toEqual({ axe: { 1: 1, 3: 1 } });
  });

  test('asks nothing of the index when no page holds any of the words', async () => {
    asked.length = 0;
    expect((await search('zzz')).hits).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('fails when the index does not know a word of the site', async () => {
    await expect(search('perdu')).rejects.toThrow('the index is incomplete');
  });
});

describe('a filter that is not loaded', () => {
  const asks = (axes: string[], types: string[]) =>
    find({ pagefind, lexicon }, { q: 'parents', axes, types });

  test('lets every page through, and is told', async () => {
    const found = await asks([], ['fiche']);
    expect(found.hits.map(({ id }) => id)).toEqual(['cafe', 'jeux']);
    expect(found.lost).toEqual(['type']);
  });

  test('leaves the other one to its work', async () => {
    const found = await find({ pagefind, lexicon }, { q: 'enfants', axes: ['3'], types: ['fiche'] });
    expect(found.hits.map(({ id }) => id)).toEqual(['prison']);
  });
});

describe('what is said of a search', () => {
  test.each([
    [0, 0, 'Aucun résultat pour « prison »'],
    [0, 1, '1 page pour « prison »'],
    [0, 2, '2 pages pour « prison »'],
    [1, 0, '1 accès direct pour « prison »'],
    [3, 12, '3 accès directs et 12 pages pour « prison »'],
  ])('counts %i doors and %i pages', (doors, pages, words) => {
    expect(countWords('prison', doors, pages)).toBe(words);
  });

  test('names the words corrected, left aside, and never found together', async () => {
    expect(noteWords(await search('prizon'), false)).toEqual([
      'Aucune page ne contient « prizon » : nous avons cherché « prison ».',
    ]);
    expect(noteWords(await search('prison zzz'), false)).toEqual([
      '« zzz » : absent du guide, laissé de côté.',
    ]);
    expect(noteWords(await search('café prison'), false)).toEqual([
      'Aucune page ne réunit « café », « prison » : voici celles qui s’en approchent.',
    ]);
  });

  test('names the filters that nobody has, three at most', () => {
    expect(unknownWords([])).toEqual([]);
    expect(unknownWords([''])).toEqual([]);
    expect(unknownWords(['zzz'])).toEqual([
      'Le filtre « zzz » n’existe pas ici : nous l’avons laissé de côté.',
    ]);
    expect(unknownWords(['a', 'b', 'c', 'd'])).toEqual([
      'Les filtres « a », « b », « c » n’existent pas ici : nous les avons laissés de côté.',
    ]);
  });

  test('tells what could not be filtered', () => {
    expect(lostWords([])).toBeUndefined();
    expect(lostWords(['type'])).toBe(
      'La recherche n’a pas pu tout charger : voici les pages de tous les types, sans filtre.',
    );
    expect(lostWords(['axe', 'type'])).toBe(
      'La recherche n’a pas pu tout charger : voici les pages de tous les axes et de tous les types, sans filtre.',
    );
  });

  test('blames no word that a door may know', async () => {
    expect(noteWords(await search('prison zzz'), true)).toEqual([]);
  });
});

describe('a result', () => {
  const page: PagefindPage = {
    url: '/fiches/3-2/',
    excerpt: 'Un <mark>parent</mark>',
    meta: { title: "3.2 L'enfant" },
    filters: { type: ['fiche'], axe: ['3'] },
    sub_results: [
      {
        title: "3.2 L'enfant",
        url: '/fiches/3-2/',
        excerpt: 'a',
        weighted_locations: [{ balanced_score: 2 }],
      },
      {
        title: 'Pour qui',
        url: '/fiches/3-2/#qui',
        excerpt: 'b',
        weighted_locations: [{ balanced_score: 9 }],
      },
      { title: 'Où', url: '/fiches/3-2/#ou', excerpt: 'c', weighted_locations: [{ balanced_score: 4 }] },
    ],
  };

  test('leads to the section that answers best, and names the others', () => {
    expect(pageResult(page)).toEqual({
      title: '3.2 L’enfant',
      section: 'Pour qui',
      href: '/fiches/3-2/#qui',
      excerpt: [{ text: 'b', marked: false }],
      kind: 'fiche',
      axis: '3',
      others: [{ title: 'Où', href: '/fiches/3-2/#ou' }],
    });
  });

  test('names three other sections at most, best first', () => {
    const section = (name: string, score: number) => ({
      title: name,
      url: `/fiches/3-2/#${name}`,
      excerpt: name,
      weighted_locations: [{ balanced_score: score }, { balanced_score: 1 }],
    });
    const sub_results = [
      section('a', 1),
      section('b', 5),
      section('c', 3),
      section('d', 4),
      section('e', 2),
      section('f', 0),
    ];
    expect(pageResult({ ...page, sub_results }).others.map(({ title }) => title)).toEqual(['d', 'c', 'e']);
  });

  test('leads to the page when its words stand in no section', () => {
    const { href, section, others } = pageResult({ ...page, sub_results: [] });
    expect([href, section, others]).toEqual(['/fiches/3-2/', undefined, []]);
  });

  const whole = {
    ...page,
    meta: { title: 'Mon budget', lead: "Écrivez vos dépenses, l'une après l'autre." },
    raw_content:
      "Mon budget. Écrivez vos dépenses, l'une après l'autre. Aller. Les choses. A · B · dépenses · D. Fin.",
    locations: [4],
  };
  const heading = (excerpt: string, location: number, title = 'Les choses') => ({
    title,
    url: '/fiches/3-2/#les-choses',
    excerpt,
    anchor: { location },
    weighted_locations: [{ balanced_score: 1 }],
  });
  const shown = (section?: ReturnType<typeof heading>) =>
    pageResult({ ...whole, sub_results: section ? [section] : [] })
      .excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  test('shows what introduces a page found whole, with the words found', () => {
    expect(shown()).toBe('Écrivez vos [dépenses,] l’une après l’autre.');
  });

  test('does not repeat the heading of a section', () => {
    expect(shown(heading('Les <mark>choses.</mark> Un <mark>mot</mark> …', 9))).toBe('Un [mot] …');
    expect(shown(heading('<mark>choses.</mark> Un <mark>mot</mark> …', 9))).toBe('Un [mot] …');
    expect(shown(heading('… Les <mark>choses</mark> du jour', 9))).toBe('… Les [choses] du jour');
  });

  test('shows what introduces the page for a section that says nothing', () => {
    expect(shown(heading('Les <mark>choses.</mark>', 9))).toBe(
      'Écrivez vos [dépenses,] l’une après l’autre.',
    );
  });

  test('shows how a section begins, in place of a list of names', () => {
    expect(shown(heading('… B · <mark>dépenses</mark> · D', 1, 'Mon budget'))).toMatch(
      /^vos dépenses, l’une/,
    );
  });

  test('leaves no space before a full stop', () => {
    expect(
      excerptParts('votre Caf . La Pmi ) et <mark>lui</mark> , ici …')
        .map(({ text }) => text)
        .join(''),
    ).toBe('votre Caf. La Pmi) et lui, ici …');
  });

  test('shows markup as the text that it is, and French as it should be', () => {
    expect(excerptParts("a &lt;img&gt; <mark>l'oeil</mark> ?")).toEqual([
      { text: 'a <img> ', marked: false },
      { text: 'l’œil', marked: true },
      { text: '\u202f?', marked: false },
    ]);
  });
});
