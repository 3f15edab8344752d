import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFiles } from '../../src/integrations/pages/compress-files.ts';
import { handPage } from '../../test/measure/hand-page.ts';
import { SCRATCH } from '../scratch.ts';
import { buildPeer, RECIPES, sealOf } from './build.ts';
import { type PeerPage, peerPages } from './content.ts';
import { filesFor, PEERS } from './files.ts';

const DIST = 'dist';
export const OURS = 'ours';
export const BY_HAND = 'by hand';

/** The folder of each site: ours as last built, its peers', and its pages written by hand; all compressed alike. */
export async function builtSites(): Promise<Record<string, string>> {
  if (!existsSync(join(DIST, 'version.json'))) throw new Error('no built site: npm run build first');
  const pages = peerPages(DIST);
  const sites: Record<string, string> = { [OURS]: resolve(DIST), [BY_HAND]: await writeByHand(pages) };
  for (const peer of PEERS) {
    const wanted = createHash('sha256')
      .update(JSON.stringify([RECIPES[peer], filesFor(peer, pages)]))
      .digest('hex');
    const seal = sealOf(peer);
    const [known, dir] = existsSync(seal) ? readFileSync(seal, 'utf8').split('\n') : [];
    if (known === wanted && dir && existsSync(dir)) sites[peer] = dir;
    else {
      const built = await buildPeer(peer, pages);
      await compressFiles(built.dir, join(SCRATCH, 'compressed'));
      writeFileSync(seal, `${wanted}\n${built.dir}`);
      sites[peer] = built.dir;
    }
  }
  return sites;
}

async function writeByHand(pages: readonly PeerPage[]): Promise<string> {
  const folder = join(SCRATCH, 'by-hand');
  rmSync(folder, { recursive: true, force: true });
  for (const { path } of pages) {
    mkdirSync(join(folder, path), { recursive: true });
    const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
    writeFileSync(join(folder, path, 'index.html'), handPage(html));
  }
  await compressFiles(folder, join(SCRATCH, 'compressed'));
  return folder;
}
