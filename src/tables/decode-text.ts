/** Why bytes are not a text that can be read. */
export type TextError = 'too-large' | 'empty' | 'binary';

/** The most that a file may weigh: five million bytes. */
export const MOST_BYTES = 5_000_000;

/** The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, as French spreadsheets still write. */
export function decodeText(bytes: Uint8Array): { text: string } | { error: TextError } {
  if (bytes.length > MOST_BYTES) return { error: 'too-large' };
  const text = read(bytes);
  // Text has no such characters: this is a picture, a program, an archive.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return { error: 'binary' };
  return text.trim() === '' ? { error: 'empty' } : { text };
}

function read(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
