import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { askedOf, typedSheets } from './typed-budget.ts';

/** What the table gives where the reader says nothing, and where they say that it is in euros. */
const amounts = (table: string, told?: string) => {
  const sheets = typedSheets(table);
  const layout = { ...proposeLayout(sheets), ...(told && { answers: { 'unit:0': told } }) };
  const { charges, faults } = readBudget(sheets, layout);
  return [...charges.map(({ cents }) => cents), ...faults.map(({ row }) => `fault ${String(row)}`)];
};
const asked = (table: string, name?: string) => askedOf('unit', table, name);

describe('amounts in another unit than the euro', () => {
  it.each<[title: string, words: string, yes: string, id: string, read: unknown[]]>([
    ['Montant (k€)', 'en milliers d’euros', 'Oui : 12 se lit 12 000 €', 'thousands', [500_000, 100_000]],
    [
      'Montant en milliers d’euros',
      'en milliers d’euros',
      'Oui : 12 se lit 12 000 €',
      'thousands',
      [500_000, 100_000],
    ],
    ['Montant (x 1000)', 'en milliers d’euros', 'Oui : 12 se lit 12 000 €', 'thousands', [500_000, 100_000]],
    ['Montant (000 €)', 'en milliers d’euros', 'Oui : 12 se lit 12 000 €', 'thousands', [500_000, 100_000]],
    [
      'Montant (M€)',
      'en millions d’euros',
      'Oui : 1,2 se lit 1 200 000 €',
      'millions',
      [500_000_000, 100_000_000],
    ],
    ['Montant en centimes', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant en centime', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant en centimes d’euros', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant en centimes d’euro', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant (cts)', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant (ct)', 'en centimes', 'Oui : 1 200 se lit 12 €', 'cents', [5, 1]],
    ['Montant ($)', 'dans une autre monnaie que l’euro', 'Oui', 'other', ['fault 2', 'fault 3']],
    ['Montant en francs CFA', 'dans une autre monnaie que l’euro', 'Oui', 'other', ['fault 2', 'fault 3']],
  ])('are asked about, and read so: %s', (title, words, yes, id, read) => {
    const table = `Poste ; ${title} | Psy ; 5 | Salle ; 1`;
    expect(asked(table)).toBe(
      `« ${title} » (ligne 1) : les montants sont-ils ${words} ? 1  [${yes}, Non, en euros] ${id}`,
    );
    expect(amounts(table)).toEqual(read);
    expect(amounts(table, 'euros')).toEqual([500, 100]);
  });

  it('are proposed in euros where they are whole ones', () => {
    const table = 'Poste ; Montant (k€) | Psy ; 12 000 | Salle ; 1';
    expect(asked(table)).toContain('[Oui : 12 se lit 12 000 €, Non, en euros] euros');
    expect(amounts(table)).toEqual([1_200_000, 100]);
    expect(amounts('Poste ; Montant (k€) | Psy ; 9 999 | Salle ; 1')).toEqual([999_900_000, 100_000]);
  });

  it('are too large beyond what a budget may hold', () => {
    expect(amounts('Poste ; Montant (M€) | Psy ; 5 000 | Salle ; 0')).toEqual([0, 'fault 2']);
  });

  it('are, by the name of a sheet', () => {
    expect(asked('Poste ; Montant | Psy ; 5', 'Budget (k€)')).toBe(
      '« Budget (k€) » (nom de la feuille) : les montants sont-ils en milliers d’euros ? null  [Oui : 12 se lit 12 000 €, Non, en euros] thousands',
    );
    expect(asked('Poste ; Montant | Psy ; 5', 'Budget ($)')).toBe('');
  });

  it.each([
    'Poste ; Montant | Psy ; 5',
    'Poste ; Montant (€) | Psy ; 5',
    'Poste ; Montant en euros | Étude (5 k€) ; 5',
    'Poste ; Montant | 1 000 tracts (x 1000) ; 5',
    `Poste ; Montant | ${'Une longue phrase sur le budget '.repeat(4)}(k€) ; 5`,
  ])('are not asked about, where nothing says so: %s', (table) => {
    expect(asked(table)).toBe('');
  });
});

describe('the words of a unit', () => {
  const idOf = (title: string) => {
    const said = asked(`Poste ; ${title} | Psy ; 5 | Salle ; 1`);
    return said === '' ? '' : (/\] (\S*)$/.exec(said)?.[1] ?? said);
  };

  it.each<[id: string, ...titles: string[]]>([
    [
      'thousands',
      ...['Montant k€', 'Montant en k €', 'Montant (keuros)', 'Montant (k euro)', 'Montant KEUR'],
      ...[
        'Montant (milliers d’euros)',
        'Montant en milliers',
        'Montant (milliers €)',
        'Montant (milliers de €)',
      ],
      ...['Montant (× 1 000)', 'Montant (x1.000 €)', 'Montant (’000 €)', 'Montant (x 1000 €)'],
    ],
    [
      'millions',
      'Montant (m€)',
      'Montant en M €',
      'Montant (Meuros)',
      'Montant (MEUR)',
      'Montant en millions',
      'Montant en million d’euros',
    ],
    ['cents', 'Montant (centimes)', 'Montant (cts)', 'Montants centimes'],
    [
      'other',
      ...[
        'Montant (US$)',
        'Montant ($ US)',
        'Montant en USD',
        'Montant (dollars)',
        'Montant en dollars canadiens',
      ],
      ...[
        'Montant (£)',
        'Montant (GBP)',
        'Montant (livres sterling)',
        'Montant (CHF)',
        'Montant (F CFP)',
        'Montant (FCFA)',
      ],
      ...[
        'Montant (XPF)',
        'Montant (XOF)',
        'Montant (XAF)',
        'Montant en francs',
        'Montant en francs suisses',
      ],
      ...['Montant en francs pacifiques', 'Montant (francs CFP)', 'Montant en francs comoriens', 'Francs'],
    ],
    [
      '',
      ...[
        'Montant (€)',
        'Montant en euros',
        'Montant (mes €)',
        'Montant par km',
        'Montant (en tout)',
        'Montant pour 1000',
      ],
      ...['Montant des dollarsx', 'Montant francophone', 'Montant au centimètre'],
    ],
  ])('%s: %s %s %s %s', (id, ...titles) => {
    expect(titles.map((title) => [title, idOf(title)])).toEqual(titles.map((title) => [title, id]));
  });
});

describe('where a unit is said', () => {
  it('may be over the table, in its first two hundred rows, and is one for all its amounts', () => {
    expect(asked('Budget en k€ ; | Poste ; Montant | Psy ; 5')).toContain('« Budget en k€ » (ligne 1)');
    expect(amounts('Budget en k€ ; | Poste ; Montant | Psy ; 5 | Thé ; -2 | Bus ; 0')).toEqual([
      500_000, -200_000, 0,
    ]);
    const far = (rows: number) => `Poste ; Montant | ${'Psy ; 5 | '.repeat(rows)}Sommes en k€ ; `;
    expect(asked(far(198))).toContain('« Sommes en k€ » (ligne 200)');
    expect(asked(far(199))).toBe('');
  });

  it('in a row with an amount, may be in thousands alone', () => {
    expect(asked('Poste ; Montant | Psy (en milliers) ; 5')).toContain('« Psy (en milliers) » (ligne 2)');
    expect(asked('Poste ; Montant | Livres (millions) ; 5')).toBe('');
    expect(asked('Poste ; Montant | Livres ($) ; 5')).toBe('');
  });

  it('is in a title of a hundred and twenty signs at most', () => {
    const title = (signs: number) => `${'B'.repeat(signs - 5)} (k€)`;
    expect([title(120).length, asked(`Poste ; Montant | ${title(120)} ; | Psy ; 5`) === '']).toEqual([
      120,
      false,
    ]);
    expect(asked(`Poste ; Montant | ${title(121)} ; | Psy ; 5`)).toBe('');
  });

  it('is that of its own sheet', () => {
    const sheets = [
      ...typedSheets('Poste ; Montant | Psy ; 5', 'Volet 1.1'),
      ...typedSheets('Poste ; Montant (k€) | Thé ; 6', 'Volet 2.1'),
    ];
    const layout = proposeLayout(sheets);
    const read = (answers: Record<string, string>) =>
      readBudget(sheets, { ...layout, answers }).charges.map(({ cents }) => cents);
    expect(readBudget(sheets, layout).asks.map(({ id, sheet }) => [id, sheet])).toEqual([['unit:1', 1]]);
    expect([read({}), read({ 'unit:0': 'euros' }), read({ 'unit:1': 'euros' })]).toEqual([
      [500, 600_000],
      [500, 600_000],
      [500, 600],
    ]);
  });

  it('is in no table that this guide saved', () => {
    expect(asked('Dépense ; Montant ; Catégorie ; Volet ; Réponse | Budget en k€ ; 5 ; ; ; Éligible')).toBe(
      '',
    );
  });
});
