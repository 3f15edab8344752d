import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { KIT_PICTURES } from '../../src/components/kit/kit-pictures.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';

const OUT = 'public/kit';
const LINES = ['Un projet', 'avec des parents ?'];
const SAYS = 'Le Fonds national parentalité, en clair.';
const BRAND = 'Parentalité, mode d’emploi';

/** A picture to share, drawn by us: the question, what answers it, and the name of the guide. */
function drawing(width: number, height: number): string {
  const unit = Math.min(width, height) / 100;
  const left = unit * 10;
  const big = Math.min(unit * 13, width / 10.5);
  const middle = height / 2;
  const shapes = [0, 1, 2]
    .map(
      (rank) =>
        `<circle cx="${String(width - unit * (10 + rank * 15))}" cy="${String(height - unit * 14)}" r="${String(unit * (9 - rank * 1.5))}" fill="${['#f2b8a0', '#f6d9b8', '#ffffff'][rank] ?? ''}"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif">
<rect width="100%" height="100%" fill="#8a2f1d"/>${shapes}
<text x="${String(left)}" y="${String(unit * 17)}" font-size="${String(unit * 5.4)}" font-weight="700" fill="#f6d9b8">${BRAND}</text>
${LINES.map((line, i) => `<text x="${String(left)}" y="${String(middle + (i - 0.35) * big * 1.15)}" font-size="${String(big)}" font-weight="700" fill="#fff">${line}</text>`).join('')}
<text x="${String(left)}" y="${String(middle + big * 1.75)}" font-size="${String(Math.min(unit * 6, width / 22))}" fill="#fff">${SAYS}</text>
</svg>`;
}

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const { file, width, height } of KIT_PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(width, height)}`);
  const picture = await page.screenshot();
  writeFileSync(`${OUT}/${file}`, picture);
  console.log(`${OUT}/${file}: ${String(Math.round(picture.length / 1000))} kB`);
  await page.close();
}
await browser.close();
