import { describe, expect, it } from 'vitest';
import { budgetJson } from '../../../../src/tables/budget/budget-json.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { LEFT_WORDS } from '../../../../src/tables/budget/reading-words.ts';
import { readTable } from '../read-table.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split(';'));

describe('ce que la commande écrit', () => {
  it('est ce que l’import lirait, en centimes', () => {
    const reading = readTable(
      rows(
        [
          ...['CHARGES;Montant;PRODUITS;Montant', '6132 - Salle;300;7451 - Caf;420', 'Jeux;100,50;Dons;2k€'],
          ...['TOTAL;400,50;TOTAL;420', '86 - Bénévolat;50;87 - Bénévolat;50'],
        ].join('\n'),
      ),
    );
    expect(budgetJson(reading)).toEqual({
      charges: [
        { label: 'Salle', amount: 30_000, account: '61' },
        { label: 'Jeux', amount: 10_050, account: null },
      ],
      resources: [{ label: 'Caf', amount: 42_000, account: '74' }],
      inKind: { charges: 5_000, resources: 5_000 },
      totals: { charges: 40_050, resources: 42_000 },
      left: [
        { row: 1, reason: 'heading' },
        { row: 4, reason: 'total' },
        { row: 4, reason: 'total' },
      ],
      faults: [
        { row: 3, message: '« Dons » : Un montant en milliers : écrivez-le en entier, comme 12 000.' },
      ],
      asks: [],
    });
  });

  it('nomme la cellule d’un montant mêlé de mots', () => {
    expect(
      budgetJson(readTable(rows('Charges;Montant\nSalle;280\nPsy;1 200 € (10 séances)'))).faults,
    ).toEqual([
      {
        row: 3,
        message:
          '« Psy » : B3 : Un montant à mettre au net : écrivez le nombre seul, et le reste dans le libellé.',
      },
    ]);
  });

  it('nomme les feuilles qui sont laissées, masquées ou non', () => {
    const table = rows('Libellé;Montant\nSalle;300');
    const sheets = [
      { name: 'Budget', hidden: false, rows: table },
      { name: 'Récapitulatif', hidden: false, rows: table },
      { name: 'Brouillon', hidden: true, rows: table },
      { name: 'Vide', hidden: true, rows: [] },
    ];
    const { charges, left } = budgetJson(readBudget(sheets, proposeLayout(sheets)));
    expect(charges).toEqual([{ label: 'Salle', amount: 30_000, account: null }]);
    expect(left).toEqual([
      { row: null, reason: 'other-sheet « Récapitulatif »' },
      { row: null, reason: 'hidden-sheet « Brouillon »' },
      { row: 1, reason: 'heading' },
    ]);
  });

  it('dit ce qui est demandé, avec les réponses possibles', () => {
    expect(budgetJson(readTable(rows('Charges;2026;2027\nSalle;280;300'))).asks).toEqual([
      { what: 'amount', row: 1, options: ['2026', '2027'] },
    ]);
  });

  it('a un mot pour chaque raison de laisser une ligne', () => {
    const reading = readTable(
      rows('Libellé;Montant\nSalle;300\ndont chauffage;30\nSous-total;300\nSolde;0\nNote;\nTotal;300'),
    );
    expect(reading.left.map(({ reason }) => LEFT_WORDS[reason])).toEqual([
      'Un détail d’une ligne déjà comptée.',
      'Un sous-total : le guide le refait.',
      'Un résultat, ni dépense ni ressource.',
      'Pas de montant.',
      'Un total : le guide le refait.',
    ]);
  });
});
