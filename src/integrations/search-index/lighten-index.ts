import { transform } from 'esbuild';
import { readPart, writePart } from './index-part.ts';
import { splitWords } from './split-words.ts';

/** A file of the index, under the folder where it is served. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const WORDS = /^index\/(.+)\.pf_index$/;
const META = /\.pf_meta$/;

/** The same index for fewer bytes: a search fetches less of it, and each file is compressed by the server alone. */
export async function lightenIndex(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const table = files.find(({ path }) => META.test(path));
  if (!table) throw new Error('Pagefind wrote no table of its index');
  const { meta, parts } = splitWords({
    meta: readPart(table.path, table.content),
    parts: new Map(
      files.flatMap(({ path, content }) => {
        const name = WORDS.exec(path)?.[1];
        return name === undefined ? [] : [[name, readPart(path, content)]];
      }),
    ),
  });
  const others = files.filter(({ path }) => !WORDS.test(path) && path !== table.path);
  return [
    { path: table.path, content: writePart(meta) },
    ...[...parts].map(([name, words]) => ({ path: `index/${name}.pf_index`, content: writePart(words) })),
    ...(await Promise.all(others.map(lighten))),
  ];
}

async function lighten({ path, content }: IndexFile): Promise<IndexFile> {
  if (path.endsWith('.js')) {
    const { code } = await transform(Buffer.from(content).toString(), {
      minify: true,
      format: 'esm',
      pure: ['log'],
    });
    return { path, content: Buffer.from(code) };
  }
  if (path.endsWith('.json')) return { path, content };
  const part = readPart(path, content);
  const slim = path.endsWith('.pf_fragment') ? Buffer.from(slimFragment(part.toString())) : part;
  return { path, content: writePart(slim) };
}

/** What a result needs of a page, as Pagefind stores it. */
interface Fragment {
  anchors: { element: string }[];
  meta: Record<string, string>;
}

/** A page’s record without what only the ranking needed: the words people use for it, and places that head no section. */
export function slimFragment(json: string): string {
  const fragment = JSON.parse(json) as Fragment;
  const { title = '', lead } = fragment.meta;
  const anchors = fragment.anchors.filter(({ element }) => /^h\d$/.test(element));
  return JSON.stringify({ ...fragment, anchors, meta: { title, ...(lead !== undefined && { lead }) } });
}
