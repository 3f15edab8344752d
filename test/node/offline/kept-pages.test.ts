import { describe, expect, it } from 'vitest';
import { isKept, isOfDepartement, isOutside } from '../../../src/offline/kept-pages.ts';

describe('the copy', () => {
  it.each(['', 'fiches/1-1/', 'mon-budget/', 'recherche/', 'questions/', 'hors-ligne/', 'departements/'])(
    'holds /%s',
    (path) => expect(isKept(path)).toBe(true),
  );

  it.each([
    'parents/',
    'parents/je-suis-a-bout/',
    'integration/ma-depense/',
    'api/regles.json',
    'kit/',
    'departements/59/',
    'departements/00/kit/',
    'departements/remplir/',
    'source/reperes/',
  ])('does not hold /%s', (path) => expect(isKept(path)).toBe(false));

  it.each(['departements/59/', 'departements/2a/local.json', 'departements/971/dates.ics'])(
    'holds /%s for who chose it',
    (path) => expect(isOfDepartement(path)).toBe(true),
  );

  it.each(['departements/', 'departements/59/kit/', 'departements/59/logo/x.svg', 'departements/remplir/'])(
    'never holds /%s so',
    (path) => expect(isOfDepartement(path)).toBe(false),
  );
});

describe('the worker', () => {
  it('leaves alone what other sites show and what programs read', () => {
    const outside = ['integration/ma-depense/', 'integration-1.js', 'api/regles.json', 'oembed/x.json'];
    expect(outside.filter(isOutside)).toEqual(outside);
    expect(['', 'integrer/', 'parents/', '_astro/x.js'].filter(isOutside)).toEqual([]);
  });
});
