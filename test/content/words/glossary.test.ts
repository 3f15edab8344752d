import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { wordsOf } from '../annexe/words-of-the-annexe.ts';

const { terms, facts } = readContent();
const textOf = (id: string) => facts.get(id)?.text ?? '';
const plain = (text: string) => wordsOf(text).join(' ');

describe('the glossary', () => {
  it('has an entry for every term that a page marks', () => {
    const marked = ['src/content', 'src/components', 'src/pages'].flatMap(files).flatMap(termsOf);
    const known = new Set(terms.map(({ id }) => id));
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('takes from the annexe only the long forms that a cited fact gives', () => {
    const given = terms.filter(({ expansion, origin }) => expansion && origin.from === 'annexe');
    expect(given.map(({ id }) => id)).toEqual(['dvh', 'fnp', 'map', 'pdn', 'pmi', 'ps-acf', 'rep', 'rpe']);
    const unfounded = given.filter(
      ({ expansion = '', cites }) => !cites.some((id) => plain(textOf(id)).includes(plain(expansion))),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('names a source for every meaning that is ours', () => {
    const sources = terms.flatMap(({ origin }) => (origin.from === 'site' ? [origin.source] : []));
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter((source) => /https?:|www\.|\?$/.test(source))).toEqual([]);
  });

  it('marks as ours every acronym that the annexe never spells out', () => {
    const ours = ['caf', 'clas', 'ctg', 'sdsf', 'laep', 'eaje', 'epci', 'etp', 'cpam', 'dejeps', 'defa'];
    const origins = ours.map((id) => terms.find((term) => term.id === id)?.origin.from);
    expect(origins).toEqual(ours.map(() => 'site'));
  });

  it('says both readings of Reaap: the official one, and the one of the annexe', () => {
    const reaap = terms.find(({ id }) => id === 'reaap');
    expect(reaap?.expansion).toBe('réseau d’écoute, d’appui et d’accompagnement des parents');
    expect(reaap?.here).toContain('réseau des acteurs parentalité');
  });

  it('spells out each acronym once', () => {
    const names = terms.map(({ term }) => plain(term));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.(mdx|astro)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

function termsOf(file: string): { file: string; id: string }[] {
  const marks = readFileSync(file, 'utf8').matchAll(/<Term id="([a-z0-9-]+)">/g);
  return [...marks].map(([, id = '']) => ({ file, id }));
}
