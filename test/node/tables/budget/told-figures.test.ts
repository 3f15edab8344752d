import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { euros, readTable, said } from './read-table.ts';

describe('ce que dit la lecture d’un budget', () => {
  it('une question propose le chiffre qui sera ajouté', () => {
    const { asks, charges } = readTable([
      ['Poste', 'Montant'],
      ['Salle', '800'],
      ['Total', '900'],
      ['Bus', '200'],
    ]);
    expect(euros(charges)).toBe(1000);
    const [ask] = asks.map(({ words, options }) => [words, options[0]?.words].join(' ').replace(/\s/g, ' '));
    expect(ask).toContain('nous lisons jusque-là 800,00 €');
    expect(ask).toContain('Garder les lignes lues : 1 000,00 €');
  });

  it('le premier sous-total n’est pas le total', () => {
    const { totals } = readTable([
      ['Poste', 'Montant'],
      ['Salle', '800'],
      ['Sous-total', '800'],
      ['Bus', '200'],
      ['Train', '100'],
      ['Sous-total', '300'],
    ]);
    expect(totals).toEqual({ charges: null, resources: null });
  });

  it('un retrait dit une classe', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Personnel', 1000],
      ['   Psy', 400],
      ['   Clown', 600],
      ['Salle', 500],
    ];
    const reading = readTable(rows);
    expect(said(reading)).toBe('');
    expect(euros(reading.charges)).toBe(1500);
  });

  it('« Total Vannes » : ce que l’on répond est ajouté', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Personnel', '1 000'],
      ['Psy', '400'],
      ['Clown', '600'],
      ['Salle', '500'],
      ['Total Vannes', '1 500'],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    const layout = proposeLayout(sheets);
    const { asks } = readBudget(sheets, layout);
    expect(asks).toHaveLength(1);
    const [{ id, options }] = asks as [(typeof asks)[number]];
    const answered = (option: string) => readBudget(sheets, { ...layout, answers: { [id]: option } });
    expect(euros(answered('keep').charges)).toBe(1500);
    expect(euros(answered(options[1]?.id ?? '').charges)).toBe(2500);
    expect(said(answered(options[1]?.id ?? ''))).toBe('');
  });

  it('« Coût du projet » : une ligne, si on le dit', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Salaires', '1 000'],
      ['Salle', '500'],
      ['Coût du projet', '1 500'],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    const layout = proposeLayout(sheets);
    const { asks } = readBudget(sheets, layout);
    const [{ id, options }] = asks as [(typeof asks)[number]];
    const answers = { [id]: options[1]?.id ?? '' };
    expect(euros(readBudget(sheets, { ...layout, answers }).charges)).toBe(3000);
  });

  it('une remise refusée fait l’écart : le total est demandé, et le reste quand elle est laissée de côté', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Salle', '500'],
      ['Remise', '-100'],
      ['Total', '400'],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    const layout = proposeLayout(sheets);
    const reading = readBudget(sheets, layout);
    const { faults } = reading;
    expect(faults.map(({ fault }) => fault)).toEqual(['negative']);
    expect(said(reading)).toBe('totals negative');
    const left = { [faults[0]?.key ?? '']: 'left' as const };
    expect(said(readBudget(sheets, { ...layout, rows: left }))).toBe('totals');
  });
});
