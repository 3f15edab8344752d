import type { Edit } from '../../reading/source-edits.ts';
import { placeOf } from './island-files.ts';
import { attributeOf } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';

/** Has each island ask at once for the file that holds what it names, and by the name that it has there. */
export function islandEdits({ elements }: Page, base: string): Edit[] {
  return elements.flatMap((element) => {
    const at = element.sourceCodeLocation?.attrs;
    if (element.tagName !== 'astro-island' || !at) return [];
    const written = (name: string) => attributeOf(element, name) ?? '';
    const component = placeOf(written('component-url').slice(base.length), written('component-export'));
    const renderer = placeOf(written('renderer-url').slice(base.length));
    const meant = {
      'component-url': base + component.file,
      'component-export': component.name,
      'renderer-url': base + renderer.file,
    };
    return Object.entries(meant).flatMap(([name, value]) => {
      const place = at[name];
      if (!place || value === written(name)) return [];
      return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${value}"` }];
    });
  });
}
