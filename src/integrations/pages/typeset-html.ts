import { typeset } from '../../french/typeset.ts';
import type { HtmlElement } from './html-tree.ts';
import { attributeOf } from './html-tree.ts';
import { mapText } from './map-text.ts';

// React typesets its own props: changing its HTML would break hydration.
const SKIPPED = new Set(['script', 'style', 'code', 'pre', 'kbd', 'textarea', 'astro-island']);
const DESCRIPTIONS = new Set(['description', 'og:title', 'og:description']);

/** A page with French micro-typography in its text, its title, its description and its placeholders. */
export function typesetHtml(source: string): string {
  return mapText(source, (text) => typeset(oneLine(text)), { skip: SKIPPED, attributes: wordsIn });
}

function wordsIn(element: HtmlElement): readonly string[] {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  if (element.tagName === 'meta' && DESCRIPTIONS.has(name)) return ['content'];
  return ['placeholder', 'alt'];
}

/** A line break of the source is a space to the reader, so it is one to the typographer. */
function oneLine(text: string): string {
  return text.replace(/[ \t\r]*\n\s*/g, ' ');
}
