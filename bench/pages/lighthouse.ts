import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, findChromium } from '../../test/chromium.ts';

/** « 100, 1.2 s »: the performance of a page and its first paint, as Lighthouse simulates a phone. */
export async function lighthouseOf(address: string): Promise<string> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...CHROMIUM_ARGS],
  });
  const result = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: ['performance'],
  });
  chrome.kill();
  const score = Math.round((result?.lhr.categories['performance']?.score ?? Number.NaN) * 100);
  const paint = (result?.lhr.audits['first-contentful-paint']?.numericValue ?? Number.NaN) / 1000;
  return `${String(score)}, ${paint.toFixed(2)} s`;
}
