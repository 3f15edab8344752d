import { forReader, wordsOf } from '../../french/indexed.ts';
import type { PagefindPage, PagefindSection } from '../pagefind/pagefind-api.ts';

/** A piece of an excerpt: a word that was looked for, or what stands around it. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const SENTENCE = /^.*[.!?](?=\s|$)/s;
// A list of names that the page puts side by side.
const NAMES = / · .* · /s;
const OPENING = 28;
// The index leaves a space in the place of what it leaves out.
const ASTRAY = /\s+(?=[.,)](?!\p{L}|\d))/gu;
// As the index counts its words.
const BLANKS = /\s+/;

/** What introduces a page, with the words that were found in it. */
export function leadExcerpt({
  meta,
  excerpt,
  raw_content = '',
  locations = [],
}: PagefindPage): ExcerptPart[] {
  const { lead } = meta;
  if (lead === undefined) return excerptParts(excerpt);
  const words = raw_content.split(BLANKS);
  const found = new Set(locations.map((at) => bare(words[at] ?? '')));
  return excerptParts(
    lead.replace(/\S+/g, (word) => (found.has(bare(word)) ? `<mark>${word}</mark>` : word)),
  );
}

/**
 * What a section says around the words that were found, without the heading that the result already names. Where it
 * only lists names there, how it begins; where it says nothing of its own, what introduces the page.
 */
export function sectionExcerpt(
  page: PagefindPage,
  { excerpt, title, anchor }: PagefindSection,
): ExcerptPart[] {
  const words = excerpt.split(BLANKS);
  const heading = title.trim().split(BLANKS).length;
  const around = words.slice(headedBy(words, title, heading)).join(' ');
  if (around !== '' && !NAMES.test(around)) return excerptParts(around);
  const from = (anchor?.location ?? 0) + heading;
  const next = page.raw_content?.split(BLANKS).slice(from, from + OPENING) ?? [];
  const [opening = ''] = (around !== '' && SENTENCE.exec(next.join(' '))) || [];
  return opening === '' ? leadExcerpt(page) : excerptParts(opening);
}

/** How many words at the start of an excerpt are its heading, or the end of it: the window may open anywhere there. */
function headedBy(words: readonly string[], title: string, heading: number): number {
  const names = title.trim().split(BLANKS);
  const counts = names.map((_, i) => heading - i);
  return (
    counts.find((many) => bare(words.slice(0, many).join(' ')) === bare(names.slice(-many).join(' '))) ?? 0
  );
}

function bare(text: string): string {
  return wordsOf(text.replace(/<\/?mark>/g, '')).join(' ');
}

/** Cuts an excerpt of the index into plain pieces, so that nothing in it can ever become markup. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .replace(ASTRAY, '')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, rank) => ({ text: forReader(unescape(piece)), marked: rank % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The indexer escapes these two signs only. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
