import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilings, ceilingStanding } from '../../../../src/rules/budget/ceiling.ts';

/*
 * Le plafond de 80 % d’un lieu ressources (volet 3.1), à relire avec l’annexe 2 sous les yeux.
 * En euros. « à la lettre » : le budget du lieu, moins le Laep et le Clas, fois 0,80.
 * « prudent » : les lignes non éligibles sont aussi retirées de la base.
 */
const CAS = `
total   laep   clas   autres  non-éligibles  base   à-la-lettre  reste  prudent  sans-autres
120000  20000  10000  0       0              90000  72000        18000  72000    72000
120000  20000  10000  0       6000           90000  72000        18000  67200    72000
120000  20000  10000  15000   6000           90000  72000        18000  67200    60000
100000  0      0      0       0              100000 80000        20000  80000    80000
0       0      0      0       0              0      0            0      0        0
30000   20000  10000  0       0              0      0            0      0        0
`;

/** Aucune ligne non éligible dans un service. */
const APART = { ruledOut: 0, othersRuledOut: 0 };

const cas = CAS.trim()
  .split('\n')
  .slice(1)
  .map((ligne) =>
    ligne
      .trim()
      .split(/\s+/)
      .map((euros) => Number(euros) * 100),
  );

describe('le plafond de 80 %', () => {
  it.each(cas)(
    '%d en tout, dont %d de Laep, %d de Clas, %d d’autres services et %d de lignes non éligibles (en centimes)',
    (...[total, laep, clas, others, ineligible, base, literal, remainder, prudent, withoutOthers]) => {
      const found = ceilings({
        total: total ?? 0,
        laep: laep ?? 0,
        clas: clas ?? 0,
        others: others ?? 0,
        ineligible: ineligible ?? 0,
        ...APART,
      });
      expect(found.literal).toEqual({ base, ceiling: literal, remainder });
      expect(found.prudent.ceiling).toBe(prudent);
      expect(found.withoutOthers.literal.ceiling).toBe(withoutOthers);
      expect(found.exceeded).toBe(false);
    },
  );

  it('ne donne nulle part les deux réponses fausses : 80 % du tout (96 000), ou 80 % du tout moins 30 000 (66 000)', () => {
    const found = JSON.stringify(
      ceilings({
        total: 12_000_000,
        laep: 2_000_000,
        clas: 1_000_000,
        others: 0,
        ineligible: 600_000,
        ...APART,
      }),
    );
    expect(found).toContain('7200000');
    expect(found).not.toContain('9600000');
    expect(found).not.toContain('6600000');
  });

  it('dit quand les services pèsent plus que le tout', () => {
    expect(ceilings({ total: 100, laep: 60, clas: 60, others: 0, ineligible: 0, ...APART })).toMatchObject({
      exceeded: true,
      literal: { base: 0, ceiling: 0, remainder: 0 },
    });
  });

  it('ne retire pas deux fois une ligne non éligible du Laep : 84 000 devient 88 000', () => {
    // 120 000 − 20 000 − 10 000 − (6 000 − 4 000) ; × 80 % = 70 400.
    const found = ceilings({
      total: 12_000_000,
      laep: 2_000_000,
      clas: 1_000_000,
      others: 0,
      ineligible: 600_000,
      ruledOut: 400_000,
      othersRuledOut: 0,
    });
    expect(found.prudent).toEqual({ base: 8_800_000, ceiling: 7_040_000, remainder: 1_760_000 });
    expect(found.literal.base).toBe(9_000_000);
    expect(found.exceeded).toBe(false);
  });

  it('dit quand les parts non éligibles dépassent ce dont elles sont une part', () => {
    const input = { total: 1_000, laep: 100, clas: 0, others: 0, ineligible: 50, othersRuledOut: 0 };
    expect(ceilings({ ...input, ruledOut: 50 }).exceeded).toBe(false);
    expect(ceilings({ ...input, ruledOut: 51 })).toMatchObject({ exceeded: true, prudent: { base: 900 } });
  });

  it('takes each line out of the base once at most, whatever service it is in and whatever its verdict', () => {
    const lines = fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 10_000_000_000 }),
        service: fc.constantFrom('place', 'laep', 'clas', 'others'),
        ineligible: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(lines, (all) => {
        const sum = (...tests: ((line: (typeof all)[number]) => boolean)[]) =>
          all
            .filter((line) => tests.every((test) => test(line)))
            .reduce((total, { amount }) => total + amount, 0);
        const of =
          (...services: string[]) =>
          ({ service }: { service: string }) =>
            services.includes(service);
        const out = ({ ineligible }: { ineligible: boolean }) => ineligible;
        const found = ceilings({
          total: sum(),
          laep: sum(of('laep')),
          clas: sum(of('clas')),
          others: sum(of('others')),
          ineligible: sum(out),
          ruledOut: sum(of('laep', 'clas'), out),
          othersRuledOut: sum(of('others'), out),
        });
        const kept = ({ ineligible }: { ineligible: boolean }) => !ineligible;
        expect(found.literal.base).toBe(sum(of('place', 'others')));
        expect(found.prudent.base).toBe(sum(of('place', 'others'), kept));
        expect(found.withoutOthers.literal.base).toBe(sum(of('place')));
        expect(found.withoutOthers.prudent.base).toBe(sum(of('place'), kept));
        expect(found.exceeded).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps base = ceiling + remainder to the cent, and prudent never above literal', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000_000_000 });
    fc.assert(
      fc.property(
        fc.record({
          total: cents,
          laep: cents,
          clas: cents,
          others: cents,
          ineligible: cents,
          ruledOut: cents,
          othersRuledOut: cents,
        }),
        (input) => {
          const { literal, prudent, withoutOthers } = ceilings(input);
          for (const each of [literal, prudent, withoutOthers.literal, withoutOthers.prudent]) {
            expect(each.ceiling + each.remainder).toBe(each.base);
            expect(5 * each.ceiling).toBeLessThanOrEqual(4 * each.base);
            expect(5 * (each.ceiling + 1)).toBeGreaterThan(4 * each.base);
          }
          expect(prudent.ceiling).toBeLessThanOrEqual(literal.ceiling);
          expect(withoutOthers.literal.ceiling).toBeLessThanOrEqual(literal.ceiling);
        },
      ),
    );
  });
});

describe('ce que vaut le chiffre', () => {
  const lines = (...labels: string[]) => labels.map((label) => ({ line: { label } }));
  it.each([
    ['supposed', 'ni Laep ni Clas', lines('Salle', 'Classe verte'), null, null],
    ['supposed', 'ni l’un ni l’autre, et il est écrit', lines('Salle'), 0, 0],
    ['open', 'une ligne Laep, rien d’écrit', lines('Salaires Laep'), null, null],
    ['open', 'le Clas en toutes lettres', lines('Accompagnement à la scolarité'), null, null],
    ['open', 'une seule des deux parts', lines('L.A.E.P.'), 20_000, null],
    ['open', 'une part sans ligne qui la nomme', lines('Salle'), 20_000, null],
    ['stated', 'les deux parts, dont une nulle', lines('Lieu d’accueil enfants-parents'), 20_000, 0],
    ['stated', 'les deux parts à zéro : la ligne n’est pas du lieu', lines('Visite du Clas'), 0, 0],
  ] as const)('%s : %s', (standing, _, named, laep, clas) => {
    expect(ceilingStanding(named, { laep, clas })).toBe(standing);
  });
});
