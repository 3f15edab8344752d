import { expect } from 'vitest';
import type { Tab } from './tab.ts';

/** More stops than any page of the site has between two of a journey. */
const STOPS = 160;

/** Presses « Tab » until the focus is on a control whose name begins so, as a reader of the screen would. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await tab.press('Tab');
    const found = await nameOfFocus(tab);
    if (found.startsWith(name)) return;
    seen.push(found);
  }
  throw new Error(`« Tab » never reaches « ${name} »: ${seen.slice(-30).join(' | ')}`);
}

/** Presses « Tab » until the focus is on what a selector names. */
export async function tabToPart(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await tab.press('Tab');
    if (await tab.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`« Tab » never reaches ${selector}.`);
}

/** Goes by « Tab » to a button or a link, and presses « Enter ». */
export async function pressNamed(tab: Tab, name: string): Promise<void> {
  await tabTo(tab, name);
  await tab.press('Enter');
}

/** The name of what has the focus, as simple as the controls of the site need it. */
export function nameOfFocus(tab: Tab): Promise<string> {
  return tab.run(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const { labels, value, type } = focused as HTMLInputElement;
    const label = labels?.[0]?.textContent ?? (type === 'submit' ? value : '');
    const name = focused.getAttribute('aria-label') ?? (label || focused.textContent);
    return name.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  });
}

/** The words of the page's part, with ordinary spaces; nothing while it is not there. */
export function wordsOf(tab: Tab, selector: string): Promise<string> {
  return tab.run(
    (wanted) =>
      (document.querySelector<HTMLElement>(wanted)?.innerText ?? '')
        .replace(/[\s\u00A0\u202F]+/g, ' ')
        .trim(),
    selector,
  );
}

/** Waits until the page's title reads so. */
export async function headingIs(tab: Tab, words: RegExp): Promise<void> {
  await expect.poll(() => wordsOf(tab, 'h1')).toMatch(words);
}

/** Waits until the tool of the page answers. */
export async function ready(tab: Tab): Promise<void> {
  await expect.poll(() => tab.run(() => 'ready' in document.documentElement.dataset)).toBe(true);
}

/** Waits until the wizard has read its address. */
export async function wizardReady(tab: Tab): Promise<void> {
  await expect.poll(() => tab.run(() => document.querySelector('astro-island[ssr]') === null)).toBe(true);
}

/** Goes by « Tab » to the radios of a question, by the arrows to one of them, and chooses it. */
export async function choose(tab: Tab, name: string, value: string): Promise<void> {
  await tabToPart(tab, `[name="${name}"]`);
  await tab.press(' ');
  for (let turn = 0; turn < 40; turn += 1) {
    const chosen = await tab.run(
      (wanted) => document.querySelector<HTMLInputElement>(`[name="${wanted}"]:checked`)?.value,
      name,
    );
    if (chosen === value) return;
    await tab.press('ArrowDown');
  }
  throw new Error(`The arrows never reach ${name}=${value}.`);
}

/** What is chosen of the radios of a question. */
export function chosen(tab: Tab, name: string): Promise<string | null> {
  return tab.run(
    (wanted) => document.querySelector<HTMLInputElement>(`[name="${wanted}"]:checked`)?.value ?? null,
    name,
  );
}
