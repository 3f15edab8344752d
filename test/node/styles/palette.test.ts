import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = new Map<string, string>(), dark = new Map<string, string>()] = css
  .split('@media screen and (prefers-color-scheme: dark)')
  .map(
    (part) =>
      new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name = '', hex = '']) => [name, hex])),
  );
const tokens = new Map([...light].map(([name, hex]) => [name, { light: hex, dark: dark.get(name) ?? '' }]));
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const GROUNDS = ['paper', 'card', 'sunk'];
const INKS = ['ink', 'soft', 'accent', 'yes', 'if', 'no', 'ask', 'axis-1', 'axis-2', 'axis-3', 'axis-4'];
const pairs = SCHEMES.flatMap((scheme) =>
  GROUNDS.flatMap((ground) => INKS.map((ink) => ({ scheme, ink, ground }))),
);

describe('the palette', () => {
  test.each(pairs)('$scheme: $ink reads on $ground', ({ scheme, ink, ground }) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs.filter(({ ink }) => ['ink', 'soft', 'accent'].includes(ink)))(
    '$scheme: running text in $ink reads with ease on $ground',
    ({ scheme, ink, ground }) => {
      expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(7);
    },
  );

  test('has no holes in the dark: a sunk box is a little lighter than the paper', () => {
    expect(contrast(colour('sunk', 'dark'), '#000000')).toBeGreaterThan(
      contrast(colour('paper', 'dark'), '#000000'),
    );
  });

  test.each(SCHEMES)('%s: a button reads on the accent, white reads on the deep ground', (scheme) => {
    expect(contrast(colour('on-accent', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', colour('deep', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SCHEMES.flatMap((scheme) => GROUNDS.map((ground) => ({ scheme, ground }))))(
    '$scheme: the edge of a field shows on $ground',
    ({ scheme, ground }) => {
      expect(contrast(colour('edge', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    },
  );

  test('has a colour of each kind', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
    expect([...GROUNDS, ...INKS, 'on-accent', 'deep', 'edge'].filter((name) => !tokens.has(name))).toEqual(
      [],
    );
  });

  test('tells contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

function colour(name: string, scheme: Scheme): string {
  return tokens.get(name)?.[scheme] ?? '#000000';
}
