import { fold } from '../../french/fold.ts';
import { ownFace } from '../budget/columns/own-tables.ts';
import { CODE_PAGES, type CodePage } from './code-pages.ts';

/** Characters that a French text may hold, once mended. */
const PLAUSIBLE = /^[\u00a0-\u00ff\u0152\u0153\u0178\u2010-\u2026\u202f\u20ac\u2022\u2212\u2264]$/u;

/** A text that was UTF-8 read as something else (« GoÃ»ters ») and saved so, mended; and whether anything was. */
export function mendDouble(text: string): { text: string; mended: boolean } {
  if (isOwn(text)) return { text, mended: false };
  let mended = text;
  for (let turn = 0; turn < 3; turn += 1) {
    const [best] = (Object.keys(CODE_PAGES) as CodePage[])
      .map((page) => mendFrom(mended, page))
      .sort((a, b) => b.count - a.count);
    if (!best || best.count === 0) break;
    mended = best.text;
  }
  return { text: mended, mended: mended !== text };
}

/** A table that this guide saved, whose titles read well: what looks odd in it was typed so. */
function isOwn(text: string): boolean {
  const [titles = ''] = text.slice(0, 1_000).split(/[\r\n]/, 1);
  return ownFace([...titles.matchAll(/[^\ufeff"\t;]+/g)].map(([title]) => fold(title))) !== null;
}

const SEQUENCES = new Map<CodePage, { looks: RegExp; bytes: Map<string, number> }>();

function mendFrom(text: string, page: CodePage): { text: string; count: number } {
  const { looks, bytes } = sequencesOf(page);
  let count = 0;
  // Some programs kept the bytes themselves, which show as nothing.
  const high = CODE_PAGES[page];
  const visible = text.replace(/[\u0080-\u009f]/g, (character) => high.charAt(character.charCodeAt(0) - 128));
  // The same few sequences come again and again.
  const read = new Map<string, string>();
  const mended = visible.replace(looks, (sequence: string) => {
    const right = read.get(sequence) ?? meant(sequence, bytes);
    read.set(sequence, right);
    if (right !== sequence) count += 1;
    return right;
  });
  // « Ã  » lost its no-break space on the way.
  const whole =
    count > 0 && page === 'windows-1252' ? mended.replace(/Ã {1,2}(?=[\p{L}\d])/gu, 'à ') : mended;
  return { text: whole, count };
}

/** The character that was meant, or the sequence as it stands. */
function meant(sequence: string, bytes: ReadonlyMap<string, number>): string {
  const read = new TextDecoder().decode(Uint8Array.from(sequence, (character) => bytes.get(character) ?? 0));
  return PLAUSIBLE.test(read) ? read : sequence;
}

/** What a character of two or three bytes looks like, read in that page. */
function sequencesOf(page: CodePage) {
  const known = SEQUENCES.get(page);
  if (known) return known;
  const high = CODE_PAGES[page];
  const span = (first: number, last: number) =>
    `[${high.slice(first - 128, last - 127).replace(/[\]\\^-]/g, '\\$&')}]`;
  const looks = new RegExp(
    `${span(0xc2, 0xc5)}${span(0x80, 0xbf)}|${span(0xe2, 0xe2)}${span(0x80, 0xbf)}{2}`,
    'gu',
  );
  const made = { looks, bytes: new Map([...high].map((character, i) => [character, i + 128])) };
  SEQUENCES.set(page, made);
  return made;
}
