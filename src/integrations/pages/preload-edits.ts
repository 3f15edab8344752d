import type { Edit } from '../../reading/source-edits.ts';
import { laterScripts, scriptOf, scriptsOf } from '../vite/chunk-graph.ts';
import { placeOf } from '../vite/island-files.ts';
import { attributeOf } from './html-tree.ts';
import type { Page } from './page.ts';

/** The part of a wizard that comes once its first question is answered. */
const STEPS = /Steps\.tsx$/;

/** What shows in a frame what the Caf of a département adds: its lines in the page ask for it with the first gesture. */
const OF_EMBEDS = /frame\/show-local\.ts$/;

/**
 * Names in <head> the scripts that the island of a page is made of, React included: the browser asks for all at once. The
 * steps of a wizard stand apart, for the links that already hold an answer.
 */
export function preloadEdits({ elements }: Page, base: string): Edit[] {
  const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
  const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
  const tag = elements.find(({ tagName }) => tagName === 'html')?.sourceCodeLocation?.startTag;
  const html = elements.find(({ tagName }) => tagName === 'html');
  const local = html && attributeOf(html, 'data-full') !== undefined ? scriptOf(OF_EMBEDS) : undefined;
  const framed =
    local !== undefined && tag
      ? [{ start: tag.endOffset - 1, end: tag.endOffset - 1, text: ` data-local="${base}${local}"` }]
      : [];
  if (islands.length === 0 || end === undefined || !tag) return framed;
  const named = (attribute: string) =>
    islands
      .map((island) => placeOf((attributeOf(island, attribute) ?? '').slice(base.length)).file)
      .filter(Boolean);
  const components = named('component-url');
  const first = scriptsOf([...components, ...named('renderer-url')]);
  const steps = components
    .flatMap((file) => laterScripts(file, STEPS))
    .filter((file) => !first.includes(file));
  const links = first.map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
  const edits = [...framed, { start: end, end, text: links }];
  if (steps.length === 0) return edits;
  const at = tag.endOffset - 1;
  const text = ` data-steps="${steps.map((file) => base + file).join(' ')}"`;
  return [...edits, { start: at, end: at, text }];
}
