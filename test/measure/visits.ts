import type { Site } from '../site/site.ts';

/** What a few readers open, one page after the other. */
export const VISITS: { who: string; paths: string[] }[] = [
  { who: 'un parent', paths: ['/', '/parents/', '/parents/ecole/'] },
  {
    who: 'une association qui cherche une réponse',
    paths: ['/', '/fiches/', '/fiches/1-1/', '/ma-depense/'],
  },
  {
    who: 'une association qui monte son dossier',
    paths: ['/', '/quel-volet/', '/mon-budget/', '/mon-dossier/'],
  },
];

/** What a visit costs a host: requests, and bytes sent, headers included, from an empty cache. */
export async function visit(site: Site, paths: string[]): Promise<{ requests: number; bytes: number }> {
  const { page } = await site.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  session.on('Network.responseReceived', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const path of paths) {
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
  }
  await page.context().close();
  return { requests, bytes };
}
