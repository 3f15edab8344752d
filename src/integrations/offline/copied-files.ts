import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { mediaType } from '../../hosts/media-types.ts';
import { isKept, isOfDepartement } from '../../offline/kept-pages.ts';
import { type Packed, type Places, sumOf } from '../../offline/pack.ts';
import { pageAddress } from '../pages/page.ts';

/** What pages show that no script names. */
const BESIDES = ['favicon.svg', 'departements/noms.json'];

/** A script or a style, as pages and scripts name it: by the sum in its name. */
const HASHED = /[\w-]{7,}\.(?:js|css|woff2|svg|png)\b/g;

/** What the index of the search says of each page, and how it begins. */
const FRAGMENTS = /^pagefind\/fragment\//;
const FRAGMENT = 'pagefind_dcd';

/** What a result says of a page that the copy has not. */
const NOT_KEPT = 'Cette page n’est pas dans votre copie : elle s’ouvre avec le réseau.';

/**
 * All that the copy of a built site holds, always in the same order: pages, the scripts that they may ask for and
 * those named besides, the search.
 */
export function copiedFiles(root: string, scripts: readonly string[]): Packed[] {
  const files = filesIn(root);
  const pages = files.filter((file) => file.endsWith('/index.html') || file === 'index.html');
  const kept = pages.filter((file) => isKept(addressOf(file)));
  const local = pages.filter((file) => isOfDepartement(addressOf(file)));
  const hashed = hashedFrom(root, files, [...kept, ...local, ...scripts]);
  const search = files.filter((file) => file.startsWith('pagefind/'));
  return [...kept, ...hashed, ...search, ...BESIDES].map((file) => ({
    path: addressOf(file),
    type: mediaType(file),
    bytes: FRAGMENTS.test(file) ? ofSearch(bytesOf(root, file)) : bytesOf(root, file),
  }));
}

/** What the copy fetches besides for the département of the reader. */
export async function copiedPlaces(root: string): Promise<Places> {
  const places: Places = {};
  for (const file of filesIn(root)) {
    const path = addressOf(file);
    const [, code = ''] = path.split('/');
    if (isOfDepartement(path)) (places[code] ??= []).push({ path, sum: await sumOf(bytesOf(root, file)) });
  }
  return places;
}

/** The scripts and styles that pages name, and those that these name in turn. */
function hashedFrom(root: string, files: readonly string[], pages: readonly string[]): string[] {
  const made = new Map(
    files.filter((file) => file.startsWith('_astro/')).map((file) => [file.slice('_astro/'.length), file]),
  );
  const found = new Set(pages);
  for (const file of found)
    if (/\.(?:html|js|css)$/.test(file))
      for (const [name] of readFileSync(join(root, file), 'utf8').matchAll(HASHED)) {
        const named = made.get(name);
        if (named !== undefined) found.add(named);
      }
  return [...found].filter((file) => file.startsWith('_astro/')).sort();
}

/** What the index says of a page that is not kept is its title: its words are not kept either. */
function ofSearch(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const said = JSON.parse(text.slice(FRAGMENT.length)) as { url: string; meta: { title?: string } };
  if (isKept(said.url.slice(1))) return bytes;
  const { title = '' } = said.meta;
  const left = { ...said, content: '', word_count: 0, anchors: [], meta: { title, lead: NOT_KEPT } };
  return new TextEncoder().encode(FRAGMENT + JSON.stringify(left));
}

function addressOf(file: string): string {
  return pageAddress(file).slice(1);
}

function bytesOf(root: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(root, file)));
}

function filesIn(root: string): string[] {
  return globSync('**/*', { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}
