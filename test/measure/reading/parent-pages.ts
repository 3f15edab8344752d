import { readFileSync } from 'node:fs';
import { DIST, fileOf, pagesOf } from '../../site/site.ts';
import { sentencesOf } from './prose.ts';
import { type ReadingEase, readingEase } from './reading-ease.ts';

/** The least reading ease of a page for parents. */
export const LEAST_EASE = 60;
/** The most words in one of its sentences. */
export const MOST_WORDS = 25;

/** How easy each page for parents of a build is to read. */
export function readParentPages(dir = DIST): (ReadingEase & { path: string })[] {
  return pagesOf(dir)
    .filter((path) => path.startsWith('/parents/'))
    .map((path) => ({ path, ...readingEase(sentencesOf(readFileSync(fileOf(path, dir), 'utf8'))) }));
}
