/** The most a logo weighs, in bytes, and measures, in pixels. */
const MOST_BYTES = 60_000;
const MOST_SIDE = 2_000;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png)$/;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where a PNG says its width and its height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** What a drawing must not hold: it could act, or ask another site for something. */
const FORBIDDEN: readonly [pattern: RegExp, what: string][] = [
  [/<script|javascript:/i, 'un script'],
  [/\son[a-z]+\s*=/i, 'un attribut qui agit (« onload »)'],
  [/<foreignObject/i, 'une page dans le dessin (« foreignObject »)'],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'une entité'],
  [/(?:href|src)\s*=\s*["']\s*(?!#|data:image\/png)/i, 'un lien vers un autre fichier'],
  [/@import|url\(\s*["']?(?!#)/i, 'un lien vers un autre fichier'],
];

/** What is wrong with the name of a logo’s file; null when nothing is. */
export function logoNameFault(name: string): string | null {
  return NAME.test(name)
    ? null
    : `« ${name} » n’est pas un nom de logo ; attendu un fichier SVG ou PNG, en minuscules, comme « reseau-59.svg »`;
}

/** What is wrong with a logo, a PNG or an SVG by its name; null when nothing is. */
export function logoFault(name: string, bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES)
    return `ce logo pèse ${String(Math.ceil(bytes.length / 1000))} ko ; ${String(MOST_BYTES / 1000)} ko au plus : réduisez-le`;
  return name.endsWith('.png') ? pngFault(bytes) : svgFault(new TextDecoder().decode(bytes));
}

function pngFault(bytes: Uint8Array): string | null {
  if (bytes.length <= HEIGHT_AT + 4 || !PNG.every((byte, i) => bytes[i] === byte))
    return 'ce fichier n’est pas un PNG ; enregistrez l’image à nouveau en PNG';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
  return width > MOST_SIDE || height > MOST_SIDE
    ? `ce logo mesure ${String(width)} × ${String(height)} ; ${String(MOST_SIDE)} de côté au plus : réduisez-le`
    : null;
}

function svgFault(text: string): string | null {
  if (!/<svg[\s>]/i.test(text)) return 'ce fichier n’est pas un SVG ; exportez le dessin à nouveau en SVG';
  const found = FORBIDDEN.find(([pattern]) => pattern.test(text));
  return found ? `ce SVG contient ${found[1]} ; exportez le dessin seul, sans script ni lien` : null;
}
