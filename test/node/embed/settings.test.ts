import { describe, expect, it } from 'vitest';
import { legibleAccent } from '../../../src/embed/frame/accent.ts';
import { readSettings, withoutSettings } from '../../../src/embed/frame/settings.ts';
import { contrast } from '../../contrast.ts';

const KNOWN = { departements: ['2A', '59', '971'], volets: ['1.1', '4.2'] };
const read = (search: string) => readSettings(search, KNOWN);

describe('what a host sets', () => {
  it('is read from the address of the frame', () => {
    expect(read('?departement=59&volet=1.1&theme=sombre&accent=1B5E52&police=systeme')).toEqual({
      settings: { departement: '59', volet: '1.1', theme: 'sombre', accent: '1b5e52', police: 'systeme' },
      dropped: [],
    });
    expect(read('?departement=2a').settings).toEqual({ theme: 'auto', departement: '2A' });
    expect(read('?accent=%231b5e52').settings.accent).toBe('1b5e52');
  });

  it.each([
    ['departement=00'],
    ['departement=constructor'],
    ['volet=1.3'],
    ['theme=dark'],
    ['accent=red'],
    ['accent=12345'],
    ['police=serif'],
    ['couleur=bleu'],
    ['__proto__=1'],
    ['constructor=1'],
  ])('is dropped and told where it means nothing: %s', (pair) => {
    expect(read(`?${pair}`)).toEqual({ settings: { theme: 'auto' }, dropped: [pair] });
  });

  it('counts once, the first time', () => {
    expect(read('?theme=clair&theme=sombre')).toEqual({
      settings: { theme: 'clair' },
      dropped: ['theme=sombre'],
    });
  });

  it('leaves what others add to an address, and cuts what is long', () => {
    expect(read('?utm_source=x&fbclid=y&maxwidth=600&theme=').dropped).toEqual([]);
    expect(read(`?volet=${'9'.repeat(500)}`).dropped[0]?.length).toBe(31);
    expect(read('?volet=a%0A%00b').dropped).toEqual(['volet=a b']);
  });

  it('leaves the address once the reader has changed it', () => {
    expect(withoutSettings('?departement=59&theme=clair', 'departement')).toBe('?theme=clair');
    expect(withoutSettings('?volet=1.1', 'volet')).toBe('');
  });
});

describe('the colour of a host', () => {
  const HUES = [
    '1b5e52',
    'ffff00',
    '000000',
    'ffffff',
    'ff0000',
    '7f7f7f',
    '0000ff',
    '00ff00',
    'fffefb',
    '272420',
  ];

  it.each(HUES)('%s is legible on every ground of both schemes, and what is written on it too', (hex) => {
    const light = legibleAccent(hex, 'light');
    for (const ground of ['#fbf8f2', '#fffefb', '#f3eee3', '#ffffff'])
      expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(4.5);
    const dark = legibleAccent(hex, 'dark');
    for (const ground of ['#181715', '#272420', '#1f1e1b', '#000000'])
      expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(4.5);
    for (const { accent, on } of [light, dark])
      expect(contrast(accent, on === '#fff' ? '#ffffff' : on)).toBeGreaterThanOrEqual(4.5);
  });

  it('is left as it is where it is legible', () => {
    expect(legibleAccent('1b5e52', 'light').accent).toBe('#1b5e52');
    expect(legibleAccent('86d3c2', 'dark').accent).toBe('#86d3c2');
  });
});
