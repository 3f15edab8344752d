import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const READER = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
const ADDRESS = '/lecteur-d-ecran.js';
/** More phrases than the longest part that is read. */
const MOST = 3_000;

interface Reader {
  start: (where: { container: Element }) => Promise<void>;
  next: () => Promise<void>;
  stop: () => Promise<void>;
  spokenPhraseLog: () => Promise<string[]>;
}

/**
 * What a screen reader says of a part of the page, from its first word to its last, one phrase a line. Its page must be one
 * whose policy is set aside.
 */
export async function readAloud(page: Page, selector: string): Promise<string> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(READER) }),
  );
  await page.addScriptTag({
    type: 'module',
    content: `import { virtual } from '${ADDRESS}'; window.screenReader = virtual;`,
  });
  await page.waitForFunction(() => 'screenReader' in window);
  const phrases = await page.locator(selector).first().evaluate(read, MOST);
  if (phrases.length >= MOST) throw new Error(`${selector} has no end.`);
  return `${asHeard(phrases)
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ')}\n`;
}

/** Runs in the page. */
async function read(container: Element, most: number): Promise<string[]> {
  const { screenReader } = window as unknown as { screenReader: Reader };
  // No browser shows it while scripts run; this reader does not know.
  for (const each of document.querySelectorAll('noscript')) each.remove();
  await screenReader.start({ container });
  const first = (await screenReader.spokenPhraseLog())[0];
  for (let turn = 0; turn < most; turn += 1) {
    await screenReader.next();
    const phrases = await screenReader.spokenPhraseLog();
    // After the end comes the beginning.
    if (phrases.at(-1) === `end of ${String(first)}` || (turn > 0 && phrases.at(-1) === first)) break;
  }
  const phrases = await screenReader.spokenPhraseLog();
  await screenReader.stop();
  return phrases;
}

const NAMED = /^(?:link|button|heading|columnheader|rowheader|cell|option), /;

/**
 * Without the ends of what has begun, and without the words of a link, a button, a heading or a cell that its name has just
 * said: those words stay where they say something else.
 */
function asHeard(phrases: readonly string[]): string[] {
  const heard: string[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    if (phrase.startsWith('end of ')) continue;
    heard.push(phrase);
    if (!NAMED.test(phrase)) continue;
    const end = phrases.indexOf(`end of ${phrase}`, at);
    if (end < 0) continue;
    const inside = phrases.slice(at + 1, end).filter((each) => !each.startsWith('end of '));
    if (bare(phrase).includes(bare(inside.join('')))) at = end;
  }
  return heard;
}

const bare = (text: string) => text.replace(/\s/g, '');
