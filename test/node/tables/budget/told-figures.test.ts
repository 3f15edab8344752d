import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { euros, readTable, said } from '../read-table.ts';

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

  it('un report sous zéro que le total compte est dit', () => {
    const reading = readTable([
      ['Charges', 'Montant', 'Produits', 'Montant'],
      ['Salle', '550', 'Caf', '1 000'],
      ['', '', 'Report à nouveau', '-450'],
      ['Total', '550', 'Total', '550'],
    ]);
    expect(euros(reading.resources)).toBe(550);
    expect(reading.signs).toEqual(['1 montant négatif : compté en moins.']);
  });

  it('une feuille nommée « k€ » est demandée', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Salaires', '12'],
      ['Salle', '3'],
    ];
    const reading = readTable(rows, 'Budget k€');
    expect([euros(reading.charges), said(reading)]).toEqual([15_000, 'amount']);
    const [words = ''] = reading.asks.map((ask) => ask.words.replace(/\s/g, ' '));
    expect(words).toBe('« Budget k€ » (nom de la feuille) : les montants sont-ils en milliers d’euros ?');
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

  it.each<[name: string, rows: string, charges: number | null, resources: number | null]>([
    [
      'deux tableaux',
      'Charges;€|Psy;1200|Salle;300|Total;1500||Charges;€|Jeux;60|Colle;40|Total;100',
      1600,
      null,
    ],
    [
      'trois listes',
      'Psy;1200|Salle;300|Total;1500|Jeux;60|Colle;40|Total;100|Bus;700|Guide;300|Total;1000',
      2600,
      null,
    ],
    [
      'un total de tous',
      'Psy;1200|Salle;300|Total;1500|Jeux;60|Colle;40|Total;100|Total général;1600',
      1600,
      null,
    ],
    [
      'un total faux',
      'Charges;€|Psy;1200|Salle;300|Total;1500||Charges;€|Jeux;60|Colle;40|Total;120',
      1620,
      null,
    ],
    ['une partie sans total', 'Psy;1200|Salle;300|Total;1500|Jeux;60|Colle;40|Sous-total;100', null, null],
  ])('le total est celui de tout ce qui est lu : %s', (_, rows, charges, resources) => {
    const { totals } = readTable(rows.split('|').map((row) => row.split(';')));
    expect(totals).toEqual({
      charges: charges === null ? null : charges * 100,
      resources: resources === null ? null : resources * 100,
    });
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

  it('des montants négatifs se disent une fois, et deviennent ce que le lecteur dit', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Salle', '-500'],
      ['Jeux', '-100'],
      ['Les Amis du café', '700'],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    const layout = proposeLayout(sheets);
    const reading = readBudget(sheets, layout);
    expect(reading.signs).toEqual(['2 montants négatifs : comptés en moins.']);
    const [ask] = reading.asks;
    expect(ask?.words).toBe(
      'Dépenses : 2 montants négatifs (ligne 2, « Salle », -500,00\u00a0€ ; ligne 3, « Jeux », -100,00\u00a0€). Que faut-il en faire ?',
    );
    const told = (option: string) => {
      const { charges, resources, asks, signs } = readBudget(sheets, {
        ...layout,
        answers: { [ask?.id ?? '']: option },
      });
      return [euros(charges), euros(resources), asks.length, signs.length];
    };
    expect(ask?.options.map(({ id }) => told(id))).toEqual([
      [100, 0, 0, 1],
      [1300, 0, 0, 0],
      [600, 700, 0, 0],
      [700, 0, 0, 0],
    ]);
  });

  it('un côté tout entier en négatif se lit sans signe, et c’est dit', () => {
    const rows = [
      ['Charges', 'Montant', 'Produits', 'Montant'],
      ['Salle', '-450', 'Caf', '500'],
      ['Psychologue', '-50', '', ''],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    expect(readBudget(sheets, proposeLayout(sheets)).signs).toEqual([
      'Dépenses : tous les montants ont un signe moins. Ils sont lus sans lui.',
    ]);
  });

  it('une remise sans signe se retire quand le lecteur le dit', () => {
    const rows = [
      ['Poste', 'Montant'],
      ['Salle', '500'],
      ['Remise', '100'],
      ['Total', '400'],
    ];
    const sheets = [{ name: '', hidden: false, rows }];
    const layout = proposeLayout(sheets);
    const [ask] = readBudget(sheets, layout).asks;
    const answers = { [ask?.id ?? '']: 'less' };
    const reading = readBudget(sheets, { ...layout, answers });
    expect([euros(reading.charges), said(reading)]).toEqual([400, '']);
  });
});
