import type { Edit } from '../../reading/source-edits.ts';
import type { Page } from './page.ts';

/**
 * Takes out the id of each island: nothing reads it, and it changes with the folder where the site is built, so that the
 * same sources would not give the same site.
 */
export function islandEdits({ elements }: Page): Edit[] {
  return elements.flatMap(({ tagName, sourceCodeLocation }) => {
    const uid = tagName === 'astro-island' ? sourceCodeLocation?.attrs?.['uid'] : undefined;
    return uid ? [{ start: uid.startOffset, end: uid.endOffset + 1, text: '' }] : [];
  });
}
