import type { Edit } from '../../reading/source-edits.ts';
import type { Page } from './page.ts';

/** An attribute of an element that goes out with no page. */
const UNREAD: Readonly<Record<string, string>> = { 'astro-island': 'uid', main: 'data-kind' };

/**
 * Takes out what nothing reads in a page that goes out: the id of each island, which changes with the folder where the site
 * is built, so that the same sources would not give the same site; and the kind of the page, which the index alone reads.
 */
export function unreadEdits({ elements }: Page): Edit[] {
  return elements.flatMap(({ tagName, sourceCodeLocation }) => {
    const unread = sourceCodeLocation?.attrs?.[UNREAD[tagName] ?? ''];
    return unread ? [{ start: unread.startOffset - 1, end: unread.endOffset, text: '' }] : [];
  });
}
