import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Host, openHost } from '../../site/embeds/host.ts';
import { choose, pressNamed } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

const TALL = 'a[data-integration] + iframe';
const heightOf = () =>
  tab().run((frame) => document.querySelector(frame)?.getBoundingClientRect().height ?? 0, TALL);

/** The height of what the frame holds. */
async function heldBy(): Promise<number> {
  await tab().enter(TALL);
  const held = await tab().run(() => Math.ceil(document.body.getBoundingClientRect().height));
  await tab().leave();
  return held;
}

it('a tool stands in the page of another site, as high as what it holds, and answers by keyboard', async () => {
  const body = `<body><p><a href="${at('/ma-depense/')}" data-integration="ma-depense">Ouvrir l’outil</a></p>
    <script src="${at('/integration-1.js')}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`;
  await tab().goto(host.page(body));
  await expect.poll(heightOf).toBeGreaterThan(700);
  const entries = await tab().run(() => history.length);
  const first = await heightOf();
  await tab().enter(TALL);
  await expect.poll(() => tab().run(() => document.querySelector('astro-island[ssr]') === null)).toBe(true);
  await choose(tab(), 'depense', 'location');
  await pressNamed(tab(), 'Continuer');
  await expect.poll(() => tab().run(() => document.querySelector('[name=volet]') !== null)).toBe(true);
  await choose(tab(), 'volet', '1.1');
  await pressNamed(tab(), 'Continuer');
  await expect
    .poll(() => tab().run(() => document.querySelector('[data-answer=eligible] h1')?.textContent))
    .toMatch(/^Oui/);
  await tab().leave();
  await expect.poll(heightOf).not.toBe(first);
  await expect.poll(async () => Math.abs((await heightOf()) - (await heldBy()))).toBeLessThanOrEqual(2);
  expect(await tab().run(() => history.length)).toBe(entries);
});

it.each(['quel-volet', 'recherche', 'calendrier'])('%s shows in a plain frame', async (tool) => {
  const body = `<body><iframe title="Un outil" width="600" height="700" src="${at(`/integration/${tool}/`)}"></iframe>`;
  await tab().goto(host.page(body));
  await tab().enter('iframe');
  await expect
    .poll(() => tab().run(() => document.querySelector('main h1')?.textContent.trim() ?? ''))
    .not.toBe('');
});

it('no page that is not made for it shows in a frame', async () => {
  await tab().goto(
    host.page(`<body><iframe src="${at('/mon-dossier/')}"></iframe><p id="rest">Le reste</p>`),
  );
  await tab().enter('iframe');
  expect(await tab().run(() => document.querySelector('main h1') === null)).toBe(true);
});
