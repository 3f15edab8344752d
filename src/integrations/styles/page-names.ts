import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attributeOf } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';
import { placeOf } from '../vite/island-files.ts';

/** Whether the styles of a page may need a name: it stands there, or is a word of what its scripts may add. */
export type PageNames = (name: string) => boolean;

/** The attributes that a script may take a name from. */
const GIVEN = /^(?:props$|data-)/;

/** A script of the build, by the only name that another file calls it. */
const SCRIPT = /[\w-]{7,}\.js(?![\w-])/g;

/** Reads the names of pages of a built site, whose scripts lie in `folder`: each script is read once, whatever names it. */
export function nameReader(folder: string): (page: Page) => PageNames {
  const scripts = new Map<string, Script | null>();
  const scriptOf = (file: string) => {
    if (!scripts.has(file)) scripts.set(file, readScript(join(folder, file)));
    return scripts.get(file) ?? null;
  };
  const sayers = new Map<string, PageNames>();
  const saidBy = (files: readonly string[]) => {
    const first = files.filter((file) => scriptOf(file) !== null).sort();
    const says = sayers.get(first.join()) ?? sayer(reached(first, scriptOf));
    sayers.set(first.join(), says);
    return says;
  };
  // An island names a file that may have been put into another.
  const held = (file: string) => basename(placeOf(`${basename(folder)}/${file}`).file);
  return (page) => {
    const own = new Set(page.elements.flatMap(namesOf));
    const beside = new Set(page.elements.flatMap(wordsBeside).flatMap(wordsOf));
    const said = saidBy(filesIn(page.source).map(held));
    return (name) => own.has(name) || isSaid(name, beside) || said(name);
  };
}

interface Script {
  words: readonly string[];
  /** The scripts that it names. */
  files: readonly string[];
}

/** The scripts that a page may run, near or far: those that it names, and those that they do. */
function reached(first: readonly string[], scriptOf: (file: string) => Script | null): Script[] {
  const files = new Set(first);
  const found: Script[] = [];
  for (const file of files) {
    const script = scriptOf(file);
    if (script === null) continue;
    found.push(script);
    for (const next of script.files) files.add(next);
  }
  return found;
}

/** Whether any of them says a name; what was once asked is known. */
function sayer(scripts: readonly Script[]): PageNames {
  const words = new Set(scripts.flatMap((script) => script.words));
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? isSaid(name, words);
    known.set(name, answer);
    return answer;
  };
}

function filesIn(text: string): string[] {
  return [...new Set(text.match(SCRIPT))];
}

function wordsOf(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
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

function readScript(path: string): Script | null {
  try {
    const text = readFileSync(path, 'utf8');
    return { words: [...new Set(wordsOf(text))], files: filesIn(text) };
  } catch {
    return null;
  }
}
