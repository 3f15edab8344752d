import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedPicture } from '../../../src/components/head/shared-pictures.ts';
import { siteAddress } from '../../../src/components/head/site-address.ts';

describe('what others show of a page', () => {
  it.each([
    ['/fiches/1-1/', 'fiche', '/partage/fiches.png'],
    ['/ma-depense/', 'outil', '/partage/outils.png'],
    ['/parents/ecole/', 'parents', '/partage/parents.png'],
    ['/departements/59/', 'site', '/partage/departements.png'],
    ['/', undefined, '/kit/partage-1200x630.png'],
    ['/glossaire/', 'glossaire', '/kit/partage-1200x630.png'],
  ] as const)('is the picture of its kind: %s', (path, kind, picture) => {
    expect(sharedPicture(path, kind)).toBe(picture);
    expect(existsSync(`public${picture}`)).toBe(true);
  });

  it('has an address where the site has one, and only there', () => {
    expect(siteAddress(new URL('https://guide.exemple.fr'), '/fiches/')).toBe(
      'https://guide.exemple.fr/fiches/',
    );
    expect(siteAddress(new URL('https://exemple.invalid'), '/fiches/')).toBeNull();
    expect(siteAddress(undefined, '/fiches/')).toBeNull();
  });
});
