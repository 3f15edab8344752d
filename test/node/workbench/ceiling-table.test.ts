import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type CeilingInput, ceilings, type CeilingStanding } from '../../../src/rules/budget/ceiling.ts';
import { CeilingTable } from '../../../src/workbench/budget/sums/CeilingTable.tsx';

it('ce qui reste à côté des 80 % est un minimum : l’annexe ne dit pas quels financements y entrent', () => {
  // 120 000 − 20 000 − 10 000 = 90 000 ; 80 % font 72 000, et il en reste 18 000.
  const input = {
    total: 12_000_000,
    laep: 2_000_000,
    clas: 1_000_000,
    others: 0,
    ineligible: 0,
    ruledOut: 0,
    othersRuledOut: 0,
  };
  expect(textOf(input, 'stated')).toBe(
    '|80 % de la base, et ce qui reste, au moins, à trouver ailleurs|Lecture|Calcul|Plafond|Reste, au moins|À la lettre|0,80 × (120 000,00 € − 20 000,00 € − 10 000,00 €)|72 000,00 €|18 000,00 €|',
  );
});

const NO_SHARE = { laep: 0, clas: 0, others: 0, ineligible: 0, ruledOut: 0, othersRuledOut: 0 };

it('sans Laep ni Clas, le chiffre est celui qu’il serait si la règle s’appliquait', () => {
  expect(textOf({ ...NO_SHARE, total: 10_000 }, 'supposed')).toContain(
    '|Si la règle s’appliquait|0,80 × (100,00 €)|80,00 €|20,00 €|',
  );
});

it('avec un Laep ou un Clas dont la part n’est pas dite, aucun chiffre', () => {
  const text = textOf({ ...NO_SHARE, total: 10_000 }, 'open');
  expect(text).not.toMatch(/80|€/);
  expect(text).toContain('écrivez leurs deux parts');
});

function textOf(input: CeilingInput, standing: CeilingStanding): string {
  return renderToStaticMarkup(createElement(CeilingTable, { input, found: ceilings(input), standing }))
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/[|]+/g, '|')
    .replaceAll(/\s/g, ' ');
}
