import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from '../site/site.ts';

/** A few lines of style, as one writes them in such a page. */
const STYLE =
  '<meta charset=utf-8><meta name=viewport content="width=device-width"><style>body{font:1.06rem/1.6 system-ui;' +
  'max-width:64ch;margin:auto;padding:1rem;color:#24211d;background:#fbf8f2}h1,h2,h3{font-family:Georgia,serif;' +
  'line-height:1.2}a{color:#1b5a50}</style>';
const GONE = [
  /<(style|script|svg)\b.*?<\/\1>/gs,
  // What is shown by a gesture: sources and definitions.
  /<small class="src">.*?<\/small>/gs,
  /<span id="t-[^"]*" class="gloss" popover>.*?<\/a><\/span>/gs,
  /<\/?(?:span|div|section|button|label|input|u|i)(?: [^>]*)?>/g,
];

/** The same words as a built page, written by hand in one file: headings, paragraphs and lists, no address. */
export function handPage(html: string): string {
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  const page = html.replace(/<head>.*<\/head>/s, title);
  const words = GONE.reduce((text, gone) => text.replace(gone, ''), page);
  return STYLE + words.replace(/<(\w+)[^>]*>/g, '<$1>');
}

/** The bytes of that file, in brotli. */
export function handBytes(path: string): number {
  return brotliCompressSync(handPage(readFileSync(fileOf(path), 'utf8'))).length;
}
