import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { SHARED_PICTURES } from '../../src/components/head/shared-pictures.ts';
import { KIT_PICTURES } from '../../src/components/kit/kit-pictures.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { drawing } from './drawing.ts';

const WIDTH = 1200;
const HEIGHT = 630;
/** The sizes in which systems ask for the drawing of the site. */
const ICONS = [
  { file: 'apple-touch-icon.png', side: 180 },
  { file: 'icone-192.png', side: 192 },
  { file: 'icone-512.png', side: 512 },
];
const OLD_ICON = 32;

mkdirSync('public/kit', { recursive: true });
mkdirSync('public/partage', { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const { file, width, height } of KIT_PICTURES)
  write(`kit/${file}`, await photograph(drawing(width, height), width, height));
for (const { file, lines, says } of Object.values(SHARED_PICTURES))
  write(`partage/${file}`, await photograph(drawing(WIDTH, HEIGHT, lines, says), WIDTH, HEIGHT));
for (const { file, side } of ICONS) write(file, await icon(side));
write('favicon.ico', wrapped(await icon(OLD_ICON)));
await browser.close();

async function photograph(svg: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The drawing of the site on a ground of its own: a phone shows it on any. */
function icon(side: number): Promise<Buffer> {
  const svg = readFileSync('public/favicon.svg', 'utf8').replace(
    '<svg ',
    `<svg x="12%" y="12%" width="76%" height="76%" `,
  );
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}"><rect width="100%" height="100%" fill="#fbf8f2"/>${svg}</svg>`;
  return photograph(ground, side, side);
}

/** A picture in the file that the oldest browsers ask for: its head of 22 bytes, then the picture as it is. */
function wrapped(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(OLD_ICON, 6);
  head.writeUInt8(OLD_ICON, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

function write(file: string, content: Buffer): void {
  writeFileSync(`public/${file}`, content);
  console.log(`public/${file}: ${String(Math.round(content.length / 1000))} kB`);
}
