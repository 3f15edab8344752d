import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { MOST, PACK, WORKER } from '../../offline/names.ts';
import { sumOf, writePack } from '../../offline/pack.ts';
import type { Edit } from '../../reading/source-edits.ts';
import { attributeOf } from '../pages/html-tree.ts';
import type { Page } from '../pages/page.ts';
import { atOnceScript } from '../vite/at-once-module.ts';
import { scriptOf } from '../vite/chunk-graph.ts';
import { copiedFiles, copiedPlaces } from './copied-files.ts';

/** What the button of the tools asks for once it is used. */
const CONTROL = /offline\/control\.ts$/;

/** What every page of the copy asks for. */
const ON_PAGES = /offline\/kept-copy\.ts$/;

/** Tells the button of a tool where its script is: named so, it is fetched for nobody who does not ask. */
export function offlineEdits({ elements }: Page, base: string): Edit[] {
  const script = scriptOf(CONTROL);
  return elements.flatMap((element) => {
    const tag = element.sourceCodeLocation?.startTag;
    if (script === undefined || !tag || attributeOf(element, 'data-offline') === undefined) return [];
    const at = tag.endOffset - 1;
    return [{ start: at, end: at, text: ` data-script="${base}${script}"` }];
  });
}

/**
 * Writes the copy of a finished site, for reading without a network, and the worker that keeps it; gives the bytes of the copy in
 * brotli. The worker’s text holds the sum of the copy, so that each build with anything else to keep is another version.
 */
export async function writeOffline(
  root: string,
  { base, target }: { base: string; target: string[] },
): Promise<{ pack: number; files: number }> {
  const script = scriptOf(ON_PAGES);
  if (script === undefined) throw new Error(`${String(ON_PAGES)}: no such script`);
  // Named by no page: the worker adds it.
  const files = copiedFiles(root, [script]);
  const pack = writePack(files, await copiedPlaces(root));
  const bytes = brotliCompressSync(pack, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: pack.length },
  }).length;
  if (bytes > MOST)
    throw new Error(
      `${PACK} pèserait ${String(bytes)} octets en brotli, plus que les ${String(MOST)} promis aux lecteurs ; laissez des pages de côté dans src/offline/kept-pages.ts`,
    );
  const sum = await sumOf(pack);
  const worker = async (version: string) =>
    atOnceScript('offline/worker/worker.ts', target, {
      VERSION: JSON.stringify(version),
      SUM: JSON.stringify(sum),
      LENGTH: String(pack.length),
      BASE: JSON.stringify(base),
      SCRIPT: JSON.stringify(base + script),
    });
  const unnamed = new TextEncoder().encode(await worker(''));
  const version = (await sumOf(new Uint8Array(unnamed))).slice(0, 22);
  writeFileSync(join(root, PACK), pack);
  writeFileSync(join(root, WORKER), await worker(version));
  return { pack: bytes, files: files.length };
}
