import { forReader } from '../../french/indexed.ts';

/** A piece of an excerpt: a word that was looked for, or what stands around it. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Cuts an excerpt of the index into plain pieces, so that nothing in it can ever become markup. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, rank) => ({ text: forReader(unescape(piece)), marked: rank % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The indexer escapes these two signs only. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
