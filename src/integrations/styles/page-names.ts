import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';

/** Whether the styles of a page may need a name: it stands there, or is a word of what its scripts may add. */
export type PageNames = (name: string) => boolean;

/** The attributes that a script may take a name from. */
const GIVEN = /^(?:props$|data-)/;

/** A script of the build, by the only name that another file calls it. */
const SCRIPT = /[\w-]{7,}\.js(?![\w-])/g;

/** Reads the names of pages of a built site, whose scripts lie in `folder`. */
export function nameReader(folder: string): (page: Page) => PageNames {
  const scripts = new Map<string, string | null>();
  const textOf = (file: string) => {
    if (!scripts.has(file)) scripts.set(file, readScript(join(folder, file)));
    return scripts.get(file) ?? null;
  };
  const words = new Map<string, Set<string>>();
  const wordsOf = (text: string) => {
    const known = words.get(text) ?? new Set(text.match(/[\w-]+/g));
    words.set(text, known);
    return known;
  };
  return (page) => {
    const own = new Set(page.elements.flatMap(namesOf));
    const said = [...reached(page.source, textOf), ...page.elements.flatMap(wordsBeside)].map(wordsOf);
    return (name) => own.has(name) || said.some((each) => isSaid(name, each));
  };
}

/** The scripts that a page may run, near or far: those that it names, and those that they do. */
function reached(source: string, textOf: (file: string) => string | null): string[] {
  const texts = new Map<string, string>();
  const follow = (text: string) => {
    for (const file of text.match(SCRIPT) ?? []) {
      const script = textOf(file);
      if (script === null || texts.has(file)) continue;
      texts.set(file, script);
      follow(script);
    }
  };
  follow(source);
  return [...texts.values()];
}

function namesOf(element: Page['elements'][number]): string[] {
  const names = ['class', 'id'].flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? []);
  return [element.tagName, ...names];
}

/** What an inline script, an island or any script is given to draw with, and what a drawing reads of the styles. */
function wordsBeside(element: Page['elements'][number]): string[] {
  const given = element.attrs.filter(({ name, value }) => GIVEN.test(name) || value.includes('var(--'));
  const scripts = element.tagName === 'script' ? element.childNodes : [];
  return [...given, ...scripts].map((part) => ('value' in part ? part.value : ''));
}

/** A script may say a name whole, or a part of it: `axis-${axis}`. */
function isSaid(name: string, words: ReadonlySet<string>): boolean {
  if (words.has(name)) return true;
  const hyphens = [...name.matchAll(/-/g)].map(({ index }) => index);
  return hyphens.some((at) => at > 0 && (words.has(name.slice(0, at + 1)) || words.has(name.slice(at))));
}

function readScript(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
