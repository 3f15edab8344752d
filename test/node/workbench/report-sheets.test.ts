import { expect, it } from 'vitest';
import { addLines, addResources } from '../../../src/rules/budget/budget-edit.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { spendOn, writeReport } from '../../../src/rules/report/report-edit.ts';
import { nameProject } from '../../../src/rules/work/project-edit.ts';
import { type Edit, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { isSummary } from '../../../src/tables/budget/sheets.ts';
import { sheetsOf } from '../../../src/workbench/report/dossier/report-sheets.ts';

const RULES = { expenses: [], actions: [], indicators: [] };
const sheets = (...edits: Edit[]) => {
  const work = edits.reduce((next, edit) => edit(next), EMPTY_WORKBENCH);
  const [figures, accounts] = sheetsOf(gatherDossier(work, RULES, '2027-01-05'), RULES, {}, '2027-01-05', []);
  return { figures, accounts };
};
const gap = (row: string) => `IF(OR(B${row}="",C${row}=""),"",C${row}-B${row})`;
const percent = (row: string) => `IF(D${row}="","",IF(B${row}<=0,"",ROUND(D${row}/B${row}*100,1)))`;

it('has no sheet while no report was begun', () => {
  expect(sheets(addLines([{ label: 'A', amount: 1 }]))).toEqual({ figures: undefined, accounts: undefined });
});

it('writes gaps, percents, totals and the result as formulas, with what they give today', () => {
  const { accounts } = sheets(
    addLines([
      { label: 'A', amount: 10_000, account: '60' },
      { label: 'B', amount: 20_000, account: '61' },
      { label: 'C', amount: 500, account: '86' },
    ]),
    addResources([{ label: 'Caf', amount: 30_000, typed: null, account: '74' }]),
    spendOn('60', '150'),
    spendOn('61', '120'),
    spendOn('74', '300'),
    writeReport('why', '61', 'Une salle prêtée'),
  );
  const whole = 'IF(OR(B5="",C5="",COUNTBLANK(C3:C4)>0),"",C5-B5)';
  const products = 'IF(OR(B8="",C8="",COUNTBLANK(C7:C7)>0),"",C8-B8)';
  expect(accounts?.rows).toEqual([
    [{ strong: 'Charges' }],
    [
      '60 Achats',
      { cents: 10_000 },
      { cents: 15_000 },
      { number: 50, formula: gap('3') },
      { number: 50, formula: percent('3') },
      '',
    ],
    [
      '61 Services extérieurs',
      { cents: 20_000 },
      { cents: 12_000 },
      { number: -80, formula: gap('4') },
      { number: -40, formula: percent('4') },
      'Une salle prêtée',
    ],
    [
      { strong: 'Total des charges' },
      { cents: 30_000, formula: 'SUM(B3:B4)' },
      { cents: 27_000, formula: 'SUM(C3:C4)' },
      { number: -30, formula: whole },
      { number: -10, formula: percent('5') },
    ],
    [{ strong: 'Produits' }],
    [
      '74 Subventions',
      { cents: 30_000 },
      { cents: 30_000 },
      { number: 0, formula: gap('7') },
      { number: 0, formula: percent('7') },
      '',
    ],
    [
      { strong: 'Total des produits' },
      { cents: 30_000, formula: 'SUM(B7:B7)' },
      { cents: 30_000, formula: 'SUM(C7:C7)' },
      { number: 0, formula: products },
      { number: 0, formula: percent('8') },
    ],
    [
      { strong: 'Résultat, produits moins charges' },
      { cents: 0, formula: 'B8-B5' },
      { cents: 3_000, formula: 'IF(OR(D8="",D5=""),"",C8-C5)' },
      { number: 30, formula: gap('9') },
      { number: null, formula: percent('9') },
    ],
    [{ strong: 'En nature, à part : hors de tous les totaux' }],
    [
      '86 Emplois des contributions en nature',
      { cents: 500 },
      null,
      { number: null, formula: gap('11') },
      { number: null, formula: percent('11') },
      '',
    ],
  ]);
});

it('leaves the gap of a total empty while an amount is to come, and says what does not read', () => {
  const { accounts } = sheets(
    addLines([{ label: 'A', amount: 10_000, account: '60' }]),
    spendOn('60', 'cent'),
  );
  expect(accounts?.rows[1]?.at(2)).toBeNull();
  expect(accounts?.rows[1]?.at(-1)).toBe('Montant à corriger (cent). ');
  expect(accounts?.rows[2]?.[3]).toMatchObject({ number: null });
  expect(accounts?.rows[2]?.[2]).toEqual({ number: null, formula: 'IF(COUNT(C3:C3)=0,"",SUM(C3:C3))' });
});

it('says what was counted and written, on a sheet that no budget is read from', () => {
  const { figures, accounts } = sheets(
    nameProject('title', 'Le café'),
    writeReport('planned', 'enfants', '20'),
    writeReport('done', 'enfants', '25'),
    writeReport('said', 'raisons', 'Un été long'),
  );
  expect(figures?.rows[2]).toEqual([
    'Enfants différents',
    { number: 20 },
    { number: 25 },
    { number: 5, formula: gap('4') },
    { number: 25, formula: percent('4') },
    '',
  ]);
  expect(figures?.rows.slice(3)).toEqual([
    [{ strong: 'Projet' }, null, null, null, null, 'Le café'],
    [{ strong: 'Pourquoi' }, null, null, null, null, 'Un été long'],
  ]);
  // Nothing was planned: no formula says zero.
  expect(accounts?.rows.map((cells) => cells[1])).toEqual([undefined, null, undefined, null, null]);
  for (const sheet of [figures, accounts]) expect(isSummary(sheet?.name ?? '')).toBe(true);
});
