import { MOST_BYTES } from '../cells.ts';
import { type CodePage, inCodePage, likelyPage } from './code-pages.ts';
import { mendDouble } from './mend-double.ts';

/** Why bytes are not a text that can be read. */
export type TextError = 'too-large' | 'empty' | 'binary';

/** How a text was written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** A text, and what a reader must be told of how it was read. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Its letters had been written twice over (« GoÃ»ters »), and were put right. */
  mended: boolean;
  /** Some of its characters were lost, and stand as « � ». */
  lost: boolean;
}

/** The text of a file: UTF-8 or UTF-16, with or without its mark, or else the code page in which it reads most like French. */
export function decodeText(bytes: Uint8Array): DecodedText | { error: TextError } {
  if (bytes.length > MOST_BYTES) return { error: 'too-large' };
  const [raw, encoding] = read(bytes);
  const text = raw.replace(/^\ufeff/, '').replace(/[\0\u001a]+$/, '');
  // Text has no such characters: this is a program, a picture, an archive.
  if (/[\u0000-\u0008\u000e-\u001b]/.test(text)) return { error: 'binary' };
  if (text.trim() === '') return { error: 'empty' };
  return { ...mendDouble(text), encoding, lost: text.includes('\ufffd') };
}

function read(bytes: Uint8Array): [text: string, encoding: Encoding] {
  const wide = wideEncoding(bytes);
  if (wide) return [new TextDecoder(wide).decode(bytes), wide];
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8'];
  } catch {
    const page = likelyPage(bytes);
    const text = new TextDecoder('utf-8').decode(bytes);
    // One broken character does not make another encoding of a whole text.
    const broken = text.split('\ufffd').length - 1;
    const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    return whole > broken * 4 ? [text, 'utf-8'] : [inCodePage(bytes, page), page];
  }
}

/** Two bytes a character: by its mark, or by the zeros that plain letters leave. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > start.length && even === 0) return 'utf-16le';
  return even * 4 > start.length && odd === 0 ? 'utf-16be' : null;
}
