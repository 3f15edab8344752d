import type { Edit } from '../../reading/source-edits.ts';
import type { Page } from './page.ts';

/** Takes out the kind of the page: the index alone reads it, before. */
export function kindEdits({ elements }: Page): Edit[] {
  return elements.flatMap(({ tagName, sourceCodeLocation }) => {
    const kind = tagName === 'main' ? sourceCodeLocation?.attrs?.['data-kind'] : undefined;
    return kind ? [{ start: kind.startOffset - 1, end: kind.endOffset, text: '' }] : [];
  });
}
