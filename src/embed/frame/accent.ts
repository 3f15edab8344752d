/** A colour that words are written in, and what may be written on it. */
export interface Accent {
  accent: string;
  on: string;
}

/** What words may stand on, the hardest of each scheme (`--sunk`, `--card` in the dark). */
const GROUNDS = { light: 'f3eee3', dark: '272420' };
/** Over the 4.5 of WCAG AA: a choice that is ticked is tinted a little. */
const ENOUGH = 5;
const STEP = 0.02;

/** A host’s colour, as near as words stay legible in it: darker in the light scheme, lighter in the dark. */
export function legibleAccent(hex: string, scheme: 'light' | 'dark'): Accent {
  const ground = luminance(parts(GROUNDS[scheme]));
  const end = scheme === 'light' ? 0 : 255;
  let colour = parts(hex);
  for (let share = STEP; contrast(luminance(colour), ground) < ENOUGH && share < 1 + STEP; share += STEP)
    colour = parts(hex).map((part) => part + (end - part) * Math.min(share, 1));
  const rounded = colour.map((part) => (scheme === 'light' ? Math.floor(part) : Math.ceil(part)));
  const own = luminance(rounded);
  return {
    accent: `#${rounded.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    on: contrast(own, 1) > contrast(own, luminance(parts('0f1d1a'))) ? '#fff' : '#0f1d1a',
  };
}

function parts(hex: string): number[] {
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
