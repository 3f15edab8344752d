import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Edit } from '../../reading/source-edits.ts';
import { type HtmlElement, attributeOf } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';
import { nameReader } from './page-names.ts';
import { knownStyles } from './used-styles.ts';

/** The one text of the styles of a page, and the edits that put it in the place of its links. */
interface InlineStyles {
  css: string;
  edits: Edit[];
}

/**
 * Writes into each page the styles that it needs: it is drawn as soon as it has come, when a file of styles would be asked
 * for once it has. `folder` holds the files of the build.
 */
export function stylesInliner(folder: string): (page: Page) => InlineStyles {
  const namesOf = nameReader(folder);
  const stylesOf = knownStyles((file) => readFileSync(join(folder, file), 'utf8'));
  return (page) => {
    const links = page.elements.filter(isStylesheet);
    const [first] = links;
    if (!first) return { css: '', edits: [] };
    const css = stylesOf(links.map(fileOf), namesOf(page));
    return { css, edits: links.map((link) => editOf(link, link === first ? `<style>${css}</style>` : '')) };
  };
}

/** Takes away the files of styles that stand in the pages; one that a script names is kept. */
export function removeInlined(folder: string): void {
  const scripts = globSync('*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  for (const file of globSync('*.css', { cwd: folder }))
    if (!scripts.some((text) => text.includes(file))) rmSync(join(folder, file));
}

function isStylesheet(element: HtmlElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

function fileOf(link: HtmlElement): string {
  return basename(attributeOf(link, 'href') ?? '');
}

function editOf({ sourceCodeLocation }: HtmlElement, text: string): Edit {
  if (!sourceCodeLocation) throw new Error('a <link> with no place in its page');
  return { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset, text };
}
