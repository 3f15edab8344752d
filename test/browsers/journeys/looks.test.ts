import { describe, expect, it } from 'vitest';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

const widthsOf = (selector: string) =>
  tab().run(
    (wanted) => [...document.querySelectorAll(wanted)].map((each) => each.getBoundingClientRect().width),
    selector,
  );

describe('the drawings', () => {
  it('of the home page keep to their column at 1280 pixels', async () => {
    await tab().goto(at('/'));
    expect(await tab().widen(1280, 900)).toBe(1280);
    expect(
      await tab().run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await widthsOf('.home-art')).toEqual([416]);
  });

  it.each(['/', '/fiches/'])('of the map on %s keep to their column in a narrow window', async (path) => {
    await tab().goto(at(path));
    // A window has its own least width.
    expect(await tab().widen(360, 800)).toBeLessThan(640);
    expect(await widthsOf('.fund-map .pictogram')).toEqual([48, 48, 48, 48, 48, 48, 48, 48]);
  });
});

describe('what tells a link or a term from the text', () => {
  it.each([
    ['/fiches/1-1/', '.term button', ['underline', 'dotted', '2px']],
    ['/fiches/1-1/', '.site-header [aria-current]', ['underline', 'solid', '2px']],
    ['/source/', 'main p a', ['underline', 'solid', '1px']],
    ['/ma-depense/#depense=location', '.answers > button.link', ['underline', 'solid', '1px']],
  ])('on %s, %s is underlined', async (path, selector, line) => {
    await tab().goto(at(path));
    const found = () =>
      tab().run((wanted) => {
        const found = document.querySelector(wanted);
        if (!found) return null;
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(found);
        return [textDecorationLine, textDecorationStyle, textDecorationThickness];
      }, selector);
    await expect.poll(found).toEqual(line);
  });
});
