import type { Edit } from '../../reading/source-edits.ts';
import type { Page } from './page.ts';

/** Attributes that say all by being there. */
const BARE = new Set(['checked', 'disabled', 'hidden', 'multiple', 'readonly', 'selected']);

/**
 * HTML as React writes it, written as the rest of the page is: no slash ends a tag, names of attributes have no capital,
 * and what is there needs no empty value. A browser reads the same, so the islands wake as they would.
 */
export function reactEdits({ source, elements }: Page): Edit[] {
  return elements.flatMap(({ namespaceURI, sourceCodeLocation: at }) => {
    // Drawings have capitals of their own, and a slash that ends them.
    if (!at || !namespaceURI.endsWith('xhtml')) return [];
    const end = (at.startTag ?? at).endOffset;
    const edits = source.slice(end - 2, end) === '/>' ? [{ start: end - 2, end: end - 1, text: '' }] : [];
    for (const { startOffset, endOffset } of Object.values(at.attrs ?? {})) {
      const written = source.slice(startOffset, endOffset);
      const [name = '', value] = written.split('=', 2);
      const plain = BARE.has(name) && value === '""' ? name : name.toLowerCase() + written.slice(name.length);
      if (plain !== written) edits.push({ start: startOffset, end: endOffset, text: plain });
    }
    return edits;
  });
}
