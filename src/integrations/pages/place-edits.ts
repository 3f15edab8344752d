import type { Edit } from '../../reading/source-edits.ts';
import type { HtmlElement } from './html-tree.ts';
import type { Page } from './page.ts';

/**
 * What Astro writes where HTML has no place for it: the styles of islands, within <body>, go to the end of <head>; scripts
 * that follow </html> come before </body>.
 */
export function placeEdits({ source, elements }: Page): Edit[] {
  const placeOf = (name: string) => elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation;
  const [head, body, html] = ['head', 'body', 'html'].map((name) => placeOf(name)?.endTag?.startOffset);
  if (head === undefined || body === undefined || html === undefined) return [];
  const inBody = (element: HtmlElement) => startOf(element) > head;
  const styles = elements.filter((element) => element.tagName === 'style' && inBody(element));
  const scripts = elements.filter((element) => element.tagName === 'script' && startOf(element) > html);
  return [...moved(source, styles, head), ...moved(source, scripts, body)];
}

function moved(source: string, those: readonly HtmlElement[], to: number): Edit[] {
  const cuts = those.flatMap(({ sourceCodeLocation: at }) =>
    at ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [],
  );
  if (cuts.length === 0) return [];
  const text = cuts.map(({ start, end }) => source.slice(start, end)).join('');
  return [...cuts, { start: to, end: to, text }];
}

function startOf({ sourceCodeLocation }: HtmlElement): number {
  return sourceCodeLocation?.startOffset ?? 0;
}
