import type { Page, Route } from 'playwright';
import type { Site } from '../site/site.ts';
import type { Journey } from './journeys.ts';

/** The ways of a script that does not come. */
export const FAULTS = ['404', 'truncated', 'html', 'never'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a journey comes to. */
export type Outcome = 'done' | 'said' | 'silent' | 'wrong';

/** What a page says when something did not come, and what to do. */
const SAID =
  /n’a pas démarré|pas pu être (?:chargée?|chargées|préparé|ouvert|montré)|n’ont pas pu être|n’est pas arrivé|ne répond pas|[Rr]echargez la page/;
/** Within so long, in milliseconds, a page has said so. */
const PATIENCE = 8_000;
/** Without anything new for so long, the time is made to pass. */
const STILL = 600;
/** A busy machine may still need so long to draw what was said. */
const BUSY = 30_000;

const SCRIPT = /\.js(?:$|\?)/;

/** The scripts that a journey asks for when nothing is wrong; throws when it does not end well, or if the page complains. */
export async function scriptsOf(site: Site, journey: Journey): Promise<string[]> {
  const scripts = new Set<string>();
  const outcome = await walk(site, journey, false, async (page) => {
    await page.context().route(SCRIPT, async (route) => {
      scripts.add(nameOf(route));
      await route.continue().catch(gone);
    });
  });
  if (outcome !== 'done') throw new Error(`${journey.name}: ${outcome} with all its scripts`);
  return [...scripts].sort();
}

/** Makes a journey without one of its scripts. */
export function loseScript(site: Site, journey: Journey, script: string, fault: Fault): Promise<Outcome> {
  return walk(site, journey, true, async (page) => {
    await page.context().route(SCRIPT, async (route) => {
      if (nameOf(route) === script) await lose(route, fault).catch(gone);
      else await route.continue().catch(gone);
    });
  });
}

/** A page that is closed, or left, asks for nothing any more. */
const gone = () => null;
const nameOf = (route: Route) => new URL(route.request().url()).pathname;

async function lose(route: Route, fault: Fault): Promise<void> {
  const contentType = 'text/javascript';
  if (fault === '404') await route.fulfill({ status: 404, contentType: 'text/html', body: 'Introuvable' });
  if (fault === 'html')
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Connexion</p>' });
  if (fault === 'truncated') {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType, body: body.slice(0, Math.floor(body.length / 2)) });
  }
}

async function walk(
  site: Site,
  { path, tab = {}, device = {}, gestures, done, instead, never }: Journey,
  lacks: boolean,
  prepare: (page: Page) => Promise<void>,
): Promise<Outcome> {
  const { page } = await site.newPage();
  try {
    await page.clock.install();
    await page.addInitScript(
      ([ofTab, ofDevice]) => {
        if (sessionStorage.length > 0) return;
        for (const [key, text] of Object.entries(ofTab)) sessionStorage.setItem(key, text);
        for (const [key, text] of Object.entries(ofDevice)) localStorage.setItem(key, text);
      },
      [tab, device] as const,
    );
    await prepare(page);
    await page.goto(site.at(path), { waitUntil: 'commit' });
    await page.locator('footer').first().waitFor();
    const left = [...gestures];
    let still = Date.now();
    let waits = 0;
    for (;;) {
      // A busy machine may be slow enough for a page to say so, and then to go on.
      const said = lacks && (await says(page));
      if (never && (await page.getByText(never).isVisible())) return 'wrong';
      if (said) return 'said';
      const [next] = left;
      if (next && (await isShown(page, next[0]))) {
        const made = await next[1](page).then(
          () => true,
          () => false,
        );
        // A busy page may refuse a gesture, and take it when it is made again.
        if (made) {
          left.shift();
          still = Date.now();
          waits = 0;
        }
      } else if (!next && (await isShown(page, done))) {
        // All that it asks for, even for what comes next.
        if (!lacks) await page.waitForLoadState('networkidle');
        return 'done';
      } else await new Promise((resolve) => setTimeout(resolve, 40));
      if (Date.now() - still < (lacks && waits === 0 ? STILL : BUSY)) continue;
      if (!lacks || waits > 0) return 'silent';
      waits += 1;
      still = Date.now();
      await wait(page);
      if (!instead || !next || left.length < gestures.length || (await isShown(page, next[0]))) continue;
      await page.locator(instead).click({ timeout: 2_000 });
      left.length = 0;
    }
  } finally {
    await page.context().close();
  }
}

/** Lets the time pass that a page has to say something, for its timers and for its styles. */
async function wait(page: Page): Promise<void> {
  await page.clock.fastForward(PATIENCE);
  await page
    .evaluate((passed) => {
      for (const animation of document.getAnimations()) animation.currentTime = passed;
    }, PATIENCE)
    // It may be leaving for another page.
    .catch(gone);
}

async function says(page: Page): Promise<boolean> {
  const words = await page
    .evaluate(() => {
      const beside = [...document.querySelectorAll('search input + a')].map((link) => {
        const { content, visibility } = getComputedStyle(link, '::before');
        return visibility === 'visible' ? content : '';
      });
      return [document.body.innerText, ...beside].join('\n');
    })
    .catch(() => '');
  return SAID.test(words.replace(/\s/g, ' '));
}

function isShown(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).first().isVisible();
}
