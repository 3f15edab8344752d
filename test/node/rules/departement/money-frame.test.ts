import { describe, expect, it } from 'vitest';
import { frameWords, type MoneyFrame, tryFrame } from '../../../../src/rules/departement/money-frame.ts';

/** In cents. */
const frame = (euros: Partial<MoneyFrame>): MoneyFrame => ({ cost: 0, receipts: 0, others: 0, ...euros });

describe('rules of money tried on a budget', () => {
  it.each<[string, Partial<MoneyFrame>, Partial<ReturnType<typeof tryFrame>>]>([
    [
      '80 % of 10 000 €',
      { cost: 1_000_000, rate: 80 },
      { share: 800_000, possible: 800_000, heldBy: 'rate', covered: 8_000 },
    ],
    [
      'a base under the cost',
      { cost: 1_000_000, base: 600_000, rate: 80 },
      { share: 480_000, possible: 480_000 },
    ],
    [
      'a maximum under the rate',
      { cost: 1_000_000, rate: 80, ceiling: 500_000 },
      { share: 800_000, possible: 500_000, heldBy: 'ceiling' },
    ],
    [
      'what is left to cover',
      { cost: 1_000_000, rate: 80, receipts: 100_000, others: 300_000 },
      { possible: 600_000, heldBy: 'need', covered: 10_000 },
    ],
    [
      'a floor not reached',
      { cost: 50_000, rate: 80, floor: 50_000 },
      { possible: 40_000, belowFloor: true },
    ],
    [
      'a floor reached to the cent',
      { cost: 62_500, rate: 80, floor: 50_000 },
      { possible: 50_000, belowFloor: false },
    ],
    [
      'receipts over the cost',
      { cost: 100_000, rate: 80, receipts: 120_000 },
      { possible: 0, over: 20_000, covered: 12_000 },
    ],
    [
      'receipts and other funders over the cost, together',
      { cost: 100_000, receipts: 60_000, others: 60_000 },
      { possible: 0, over: 20_000 },
    ],
    ['a rate of decimals, rounded down', { cost: 10_001, rate: 33.33 }, { share: 3_333 }],
    [
      'no rule at all',
      { cost: 100_000 },
      { share: null, possible: 100_000, heldBy: 'need', covered: 10_000 },
    ],
    [
      'a base over the cost never gives more than the cost',
      { cost: 100_000, base: 300_000, rate: 80 },
      { possible: 100_000 },
    ],
    ['no cost', {}, { possible: 0, covered: null, over: 0 }],
  ])('%s', (_, given, expected) => {
    expect(tryFrame(frame(given))).toMatchObject(expected);
  });

  it('says what limits, then how it was worked out', () => {
    const said = frameWords(
      frame({ cost: 1_000_000, rate: 80, ceiling: 500_000, floor: 50_000, receipts: 100_000, others: 0 }),
    ).map((line) => line.replace(/[\u202f\u00a0]/g, ' '));
    expect(said).toEqual([
      'Au plus, 5 000,00 € à demander : c’est le plafond qui limite.',
      'Taux : 80 % de 10 000,00 €, soit 8 000,00 €.',
      'Plafond : 5 000,00 €.',
      'Plancher : 500,00 €.',
      'Reste à couvrir : 10 000,00 € de coût, moins 1 000,00 € de recettes et 0,00 € d’autres financeurs, soit 9 000,00 €.',
      'Avec cette aide, les ressources feraient 60 % du coût.',
    ]);
  });

  it('says no more than what was given', () => {
    const said = frameWords(frame({ cost: 100_000, others: 40_000 })).map((line) =>
      line.replace(/[\u202f\u00a0]/g, ' '),
    );
    expect(said).toEqual([
      'Au plus, 600,00 € à demander : c’est ce qui reste à couvrir.',
      'Reste à couvrir : 1 000,00 € de coût, moins 0,00 € de recettes et 400,00 € d’autres financeurs, soit 600,00 €.',
      'Avec cette aide, les ressources feraient 100 % du coût.',
    ]);
    const [first] = frameWords(frame({ cost: 50_000, rate: 80, floor: 50_000 })).map((line) =>
      line.replace(/[\u202f\u00a0]/g, ' '),
    );
    expect(first).toBe(
      'Il resterait 400,00 € à demander, sous le plancher de 500,00 € : la demande ne serait pas recevable selon cette règle.',
    );
  });

  it('says that receipts above the cost leave nothing to ask for', () => {
    const [first = '', ...rest] = frameWords(frame({ cost: 100_000, receipts: 120_000 })).map((line) =>
      line.replace(/[\u202f\u00a0]/g, ' '),
    );
    expect(first).toBe(
      'Les recettes et les autres financeurs dépassent déjà le coût de 200,00 € : rien ne reste à demander.',
    );
    expect(rest.at(-1)).toBe('Avec cette aide, les ressources feraient 120 % du coût : plus de 100 %.');
  });
});
