/** What the format takes for a character of its own: `_x0041_` is « A ». */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

// The library that writes drops it, with the characters that XML cannot hold.
const LOST = /\ufffd/g;

/** A text of which no part is taken for such a character, and none is dropped. */
export function escaped(text: string): string {
  return text.replace(ESCAPE, '_x005F_').replace(LOST, '_xFFFD_');
}

/** A text as its author wrote it, as the format asks of what XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
