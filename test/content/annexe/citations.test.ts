import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/reading/check-content.ts';
import { crowdedClaims, factsDue, unusedFacts } from '../../../src/reading/checks/coverage.ts';
import { figuresOf, missingFigures } from '../../../src/reading/checks/figures.ts';
import { readContent } from '../../../src/reading/content.ts';
import { claimsOf } from '../../../src/reading/sheet-statements.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';

const content = readContent();
const departments = content.departements.map(({ name }) => name);

describe('every claim and every fact', () => {
  it('pass the checks that the build makes', () => {
    expect(checkContent(content)).toEqual([]);
  });

  it('meet: each fact of a strand is stated on its own sheet', () => {
    expect(unusedFacts(content)).toEqual([]);
  });

  it('hold the reservation of annexe 1 due on each of the eight sheets', () => {
    expect(STRANDS.map((strand) => factsDue(content, strand).includes('G0-MUST-01'))).toEqual(
      Array<boolean>(8).fill(true),
    );
  });

  it('stay few: a claim cites at most four facts', () => {
    expect(crowdedClaims(content)).toEqual([]);
  });

  it.each(STRANDS)('agree on figures, dates and places in strand %s', (strand) => {
    const claims = claimsOf(content, strand);
    expect(claims.length).toBeGreaterThan(5);
    expect(missingFigures(content, claims, departments)).toEqual([]);
  });

  it('stay within their strand: a sheet cites its strand, its axis or the whole document', () => {
    let cited = 0;
    const foreign = STRANDS.flatMap((strand) => {
      const [axis = '', volet = ''] = strand.split('.');
      const own = new RegExp(`^(A${axis}V${volet}|A${axis}|G0)-`);
      return claimsOf(content, strand).flatMap(({ at, cites }) => {
        cited += cites.length;
        return cites.filter((id) => !own.test(id)).map((id) => `${at}: ${id}`);
      });
    });
    expect(cited).toBeGreaterThan(500);
    expect(foreign).toEqual([]);
  });
});

describe('the reading of figures', () => {
  it.each([
    ['8 à 12 parents', ['8', '12']],
    ['Au moins 0,5 Etp', ['0,5']],
    ['Quatre missions socles', ['4']],
    ['Recommandation de septembre 2020', ['2020', 'septembre']],
    ['Socle 2 : orienter (renvoi note 1), axe 3, volet 1', []],
    ['Un budget de 1 000 jours', ['1000']],
    ['Haute-Marne, Nord et Val de Marne', ['Haute-Marne', 'Nord', 'Val-de-Marne']],
  ])('finds those of « %s »', (text, figures) => {
    expect([...figuresOf(text, ['Haute-Marne', 'Marne', 'Nord', 'Val-de-Marne'])].sort()).toEqual(
      [...figures].sort(),
    );
  });

  it('tells a claim that leaves one out', () => {
    const facts = new Map([
      [
        'A1V1-NUM-02',
        {
          id: 'A1V1-NUM-02',
          place: 'groupes',
          lines: '150',
          kind: 'number' as const,
          text: '8 à 12 parents',
        },
      ],
    ]);
    const claims = [{ at: 'here', text: 'De 8 à 10 parents', cites: ['A1V1-NUM-02'] }];
    expect(missingFigures({ facts }, claims, [])).toEqual([expect.stringContaining('« 12 »')]);
  });
});
