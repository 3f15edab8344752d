import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../../src/tables/budget/layout.ts';
import { openText } from '../../../../../src/tables/open-table.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { readOf, typedSheets } from './typed-budget.ts';

const TWO_YEARS = 'Budget 2025;\nPsy;500\nSalle;100\nTotal;600\nBudget 2026;\nPsy;600\nSalle;150\nTotal;750';

it('reads the one budget that the reader chooses, and asks nothing more', () => {
  const opened = openText(TWO_YEARS);
  const sheets = 'problem' in opened ? [] : opened;
  const layout = proposeLayout(sheets);
  const [ask, more] = readBudget(sheets, layout).asks;
  expect(more).toBeUndefined();
  expect(ask?.id).toBe('totals:versions:0');
  expect(ask?.options[0]?.id).toBe('keep');
  expect(ask?.options.map(({ words }) => words)).toEqual([
    'Tous, ils s’ajoutent',
    '« Budget 2025 » seul',
    '« Budget 2026 » seul',
  ]);
  const read = readBudget(sheets, {
    ...layout,
    answers: { [ask?.id ?? '']: ask?.options[2]?.id ?? '' },
  });
  expect(read.charges.map(({ label, cents }) => [label, cents])).toEqual([
    ['Psy', 60_000],
    ['Salle', 15_000],
  ]);
  expect(read.asks).toEqual([]);
});

/** What is asked of the budgets of a table typed in one line, « Budget 2025 ; | Psy ; 500 »; sheets apart by « § ». */
function asked(text: string): string {
  const sheets = text.split(' § ').flatMap((sheet) => {
    const opened = openText(
      sheet
        .split(' | ')
        .map((row) => row.split(' ; ').join(';'))
        .join('\n'),
    );
    return 'problem' in opened ? [] : opened;
  });
  const { asks } = readBudget(sheets, proposeLayout(sheets));
  return asks
    .filter(({ id }) => id.startsWith('totals:versions'))
    .map(({ words, row }) => `${words} ${String(row)}`)
    .join(' / ');
}

describe('several budgets of one side', () => {
  it.each([
    [
      'Budget 2025 ; | Psy ; 500 | Salle ; 100 | Budget 2026 ; | Psy ; 600 | Salle ; 150',
      'Ce tableau a plusieurs budgets : « Budget 2025 » (ligne 1) ; « Budget 2026 » (ligne 4). Lequel lire ? 1',
    ],
    [
      'Budget prévisionnel ; | Psy ; 500 | Salle ; 100 | Budget réalisé ; | Psy ; 600 | Salle ; 150',
      'Ce tableau a plusieurs budgets : « Budget prévisionnel » (ligne 1) ; « Budget réalisé » (ligne 4). Lequel lire ? 1',
    ],
    [
      'Variante A ; | Psy ; 500 | Salle ; 100 | Variante B ; | Psy ; 600 | Salle ; 150',
      'Ce tableau a plusieurs budgets : « Variante A » (ligne 1) ; « Variante B » (ligne 4). Lequel lire ? 1',
    ],
  ])('are asked about: %s', (table, words) => {
    expect(asked(table)).toBe(words);
  });

  it.each([
    // Their one total says that they are added.
    'Budget 2025 ; | Psy ; 500 | Salle ; 100 | Budget 2026 ; | Jeux ; 600 | Livres ; 150 | Total ; 1 350',
    'Atelier cuisine ; | Psy ; 500 | Salle ; 100 | Atelier jeux ; | Psy ; 600 | Salle ; 150',
    'Budget 2026 ; | Psy ; 600 | Salle ; 150',
    // One of them has no line.
    'Budget 2025 ; | Total ; 600 | Budget 2026 ; | Psy ; 600 | Salle ; 150',
    'Budget 2025 ; | Psy ; | Budget 2026 ; | Psy ; 600 | Salle ; 150',
    // Their one total counts neither what is given nor what is detailed.
    'Budget 2025 ; | Psy ; 500 | Bénévolat ; 50 | Budget 2026 ; | Jeux ; 600 | Total ; 1 100',
    'Budget 2025 ; | 60 Achats ; 500 | 606 Jeux ; 500 | Budget 2026 ; | 613 Salle ; 600 | Total ; 1 100',
  ])('are not, where they are one: %s', (table) => {
    expect(asked(table)).toBe('');
  });
});

describe('the title of a whole budget', () => {
  it.each([
    ...['Budget', 'Budgets', 'BP', 'Budget de l’année', 'Budget des années', 'Budget de l’exercice'],
    ...['Budget des exercices', 'Compte de résultat', 'Bilan', 'Budget bilans', 'Tableau du budget'],
    ...['Budget tableaux', 'Budget dépense', 'Budget des dépenses', 'Budget charge', 'Budget des charges'],
    ...['Budget produit', 'Budget des produits', 'Budget recette', 'Budget des recettes', 'Budget ressource'],
    ...['Budget des ressources', 'Budget montant', 'Budget des montants', 'Budget coût', 'Budget des coûts'],
    ...['Budget total', 'Budget totals', 'Budget libellé', 'Budget des libellés'],
    ...['Budget poste', 'Budget des postes', 'Budget nature', 'Budget des natures', 'Budget du projet'],
    ...['Budget des projets', 'Budget de l’action', 'Budget des actions', 'Budget de l’association'],
    ...[
      'Budget annuel',
      'Budget prévisionnel',
      'Budget prévisionnelle',
      'Budget prévisionnels',
      'Budget prévu',
    ],
    ...['Budget prévision', 'Budget des prévisions', 'Budget prévue', 'Budget prévus', 'Budget réalisé'],
    ...['Budget réalisée', 'Budget réalisés', 'Budget réalisation', 'Budget des réalisations', 'Budget réel'],
    ...['Budget réelle', 'Budget réels', 'Budget exécuté', 'Budget exécutée', 'Budget exécutés'],
    ...[
      'Budget pour la',
      'Budget en',
      'Budget le',
      'Budget les',
      'Budget TTC',
      'Budget en euro',
      'Budget en euros',
    ],
  ])('is one of several budgets with a year, whatever the words: « %s 2025 »', (title) => {
    const of = (year: string) => `${title} ${year} ; | Psy ; 500 | Salle ; 100`;
    expect(asked(`${of('2025')} | ${of('2026')}`)).toBe(
      `Ce tableau a plusieurs budgets : « ${title} 2025 » (ligne 1) ; « ${title} 2026 » (ligne 4). Lequel lire ? 1`,
    );
  });

  it.each(['Budget atelier', 'Budget d’une fête', 'Atelier de l’année'])(
    'is none, where it names a thing: « %s 2025 »',
    (title) => {
      const of = (year: string) => `${title} ${year} ; | Psy ; 500 | Salle ; 100`;
      expect(asked(`${of('2025')} | ${of('2026')}`)).toBe('');
    },
  );
});

describe('meanwhile, one is read', () => {
  it.each([
    [
      'Budget 2025 ; | Psy ; 500 | Salle ; 100 | Total ; 600 | Budget 2026 ; | Psy ; 600 | Salle ; 150 | Total ; 750',
      'Psy 600 + Salle 150 / ? amount',
    ],
    [
      'Budget 2026 ; | Psy ; 600 | Salle ; 150 | Budget 2025 ; | Psy ; 500 | Salle ; 100',
      'Psy 600 + Salle 150 / ? amount',
    ],
    [
      'Budget réalisé ; | Psy ; 500 | Salle ; 100 | Budget prévisionnel ; | Psy ; 600 | Salle ; 150',
      'Psy 600 + Salle 150 / ? amount',
    ],
    [
      'Budget prévisionnel 2026 ; | Psy ; 600 | Salle ; 150 | Budget réalisé 2026 ; | Psy ; 590 | Salle ; 140',
      'Psy 600 + Salle 150 / ? amount',
    ],
    ['Variante A ; | Psy ; 500 | Variante B ; | Psy ; 600', 'Psy 500 / ? amount'],
    [
      'Charges 2025 ; Montant ; Charges 2026 ; Montant | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Psy 600 + Salle 150 / ? amount',
    ],
    [
      '2025 ;  ; 2026 ;  | Libellé ; Montant ; Libellé ; Montant | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Psy 600 + Salle 150 / ? amount',
    ],
    [
      '2025 ;  ;  ;  | Charges ; Montant ; Produits ; Montant | Psy ; 300 ; Caf ; 300 | TOTAL ; 300 ; TOTAL ; 300 | 2026 ;  ;  ;  | Charges ; Montant ; Produits ; Montant | Psy ; 320 ; Caf ; 320 | TOTAL ; 320 ; TOTAL ; 320',
      'Psy 320 / Caf 320 ? amount',
    ],
  ])('the later, else the planned, else the first: %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it('and the rows of the others stand among those left out, to be put back', () => {
    const opened = openText(TWO_YEARS);
    const sheets = 'problem' in opened ? [] : opened;
    const { left } = readBudget(sheets, proposeLayout(sheets));
    expect(left.filter(({ reason }) => reason === 'other-budget').map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('all are added once the reader says so', () => {
    const opened = openText(TWO_YEARS);
    const sheets = 'problem' in opened ? [] : opened;
    const read = readBudget(sheets, {
      ...proposeLayout(sheets),
      answers: { 'totals:versions:0': 'keep' },
    });
    expect(read.charges.map(({ cents }) => cents)).toEqual([50_000, 10_000, 60_000, 15_000]);
  });
});
describe('a title that says which of several it is', () => {
  const of = (title: string, sum: number) => `${title} ; | Psy ; ${String(sum)} | Salle ; 100`;
  const both = (one: string, other: string) => asked(`${of(one, 500)} | ${of(other, 600)}`);
  const words = (one: string, other: string) =>
    `Ce tableau a plusieurs budgets : « ${one} » (ligne 1) ; « ${other} » (ligne 4). Lequel lire ? 1`;

  it.each([
    ['Variante 1', 'Variante 2'],
    ['Variantes a', 'Variantes h'],
    ['Hypothèse basse', 'Hypothèse haute'],
    ['Hypothèse moyenne', 'Hypothèse haute'],
    ['Scénario n° 1', 'Scénario n°2'],
    ['Option I', 'Option II'],
    ['Version IV', 'Version VIII'],
    ['Variante A : sans bus', 'Variante B : avec bus'],
    ['Prévisionnel', 'Réalisé'],
    ['Prévisions 2026', 'Réalisations 2026'],
    ['Budget prévu', 'Budget exécuté'],
    ['1999', '2000'],
    // The last of the years that a title names.
    ['Exercice 2024 2025', 'Exercice 2025 2026'],
  ])('is heard: « %s », « %s »', (one, other) => {
    expect(both(one, other)).toBe(words(one, other));
  });

  it.each([
    ['Variante', 'Autre variante'],
    ['Variante Z', 'Variante Y'],
    ['Variante 12', 'Variante 13'],
    ['Option pique-nique', 'Option repas'],
    ['Ma variante A', 'Ma variante B'],
    ['Budget', 'Budget total'],
    ['1899', '1900 atelier'],
    // One and the same.
    ['Budget 2026', 'Exercice 2026'],
    ['Budget prévisionnel', 'Prévisions'],
  ])('is not: « %s », « %s »', (one, other) => {
    expect(both(one, other)).toBe('');
  });
});

describe('budgets side by side', () => {
  it.each([
    [
      'by the titles of their amounts',
      'Charges ; 2025 ; Charges ; 2026 | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Ce tableau a plusieurs budgets : « 2025 » (ligne 1) ; « 2026 » (ligne 1). Lequel lire ? 1',
    ],
    [
      'by the titles of their words',
      'Charges 2025 ; Montant ; Charges 2026 ; Montant | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Ce tableau a plusieurs budgets : « Charges 2025 » (ligne 1) ; « Charges 2026 » (ligne 1). Lequel lire ? 1',
    ],
    [
      'by what stands over them, among other words',
      'Budget 2025 ; Villeneuve ; Budget 2026 ; | Charges ; Montant ; Charges ; Montant | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Ce tableau a plusieurs budgets : « Budget 2025 » (ligne 1) ; « Budget 2026 » (ligne 1). Lequel lire ? 1',
    ],
    [
      'by what stands over them',
      'Budget 2025 ; ; Budget 2026 ; | Charges ; Montant ; Charges ; Montant | Psy ; 500 ; Psy ; 600 | Salle ; 100 ; Salle ; 150',
      'Ce tableau a plusieurs budgets : « Budget 2025 » (ligne 1) ; « Budget 2026 » (ligne 1). Lequel lire ? 1',
    ],
  ])('are told %s', (_, table, words) => {
    expect(asked(table)).toBe(words);
  });

  it('are two sides of one, where each has but one', () => {
    expect(
      asked(
        'Charges 2026 ; Montant ; Produits 2026 ; Montant | Psy ; 500 ; Fête ; 600 | Salle ; 100 ; Loto ; 150',
      ),
    ).toBe('');
    expect(
      asked(
        'Charges 2025 ; Montant ; Produits 2026 ; Montant | Psy ; 500 ; Fête ; 600 | Salle ; 100 ; Loto ; 150',
      ),
    ).toBe('');
  });
});

it('the budgets of several sheets are not those of one', () => {
  const sheets = ['2025', '2026'].flatMap((year, i) =>
    typedSheets(`Budget ${year} ; | Psy ; 500 | Salle ; 100`, `Volet ${String(i + 1)}.1`),
  );
  const { asks, charges } = readBudget(sheets, proposeLayout(sheets));
  expect([charges.length, asks]).toEqual([4, []]);
});

it('budgets of resources are asked about too', () => {
  expect(
    asked(
      'Recettes ; Montant | Budget 2025 ; | Fête ; 500 | Loto ; 100 | Budget 2026 ; | Fête ; 600 | Loto ; 150',
    ),
  ).toBe(
    'Ce tableau a plusieurs budgets : « Budget 2025 » (ligne 2) ; « Budget 2026 » (ligne 5). Lequel lire ? 2',
  );
});
