import { describe, expect, it } from 'vitest';
import { proposeLayout } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { typedSheets } from './typed-budget.ts';

const OPTIONS = ['Oui, les mêmes : les laisser de côté', 'Non, elles s’ajoutent'];

/** What a typed table gives: labels and euros of each side, the row that is asked about, the table's own totals. */
function read(text: string, answer?: 0 | 1) {
  const sheets = typedSheets(text);
  const layout = proposeLayout(sheets);
  const first = readBudget(sheets, layout);
  const [ask] = first.asks.filter(({ id }) => id.startsWith('totals:repeat'));
  if (ask) expect(ask.options.map(({ words }) => words)).toEqual(OPTIONS);
  const told = answer === undefined || !ask ? {} : { [ask.id]: ask.options[answer]?.id ?? '' };
  const { charges, resources, totals, asks } = readBudget(sheets, { ...layout, answers: told });
  const shown = (lines: typeof charges) =>
    lines.map(({ label, cents }) => `${label} ${String(cents / 100)}`).join(', ');
  return {
    charges: shown(charges),
    resources: shown(resources),
    totals,
    row: ask?.row ?? null,
    asks: asks.length,
  };
}

const DETAIL = 'Poste ; Montant | 606 Jeux ; 100 | 613 Salle ; 200';
const CLASSES = '60 Achats ; 100 | 61 Services extérieurs ; 200';

describe('rows that say again, summed up, what stands above', () => {
  it.each([
    [`${DETAIL} | Total ; 300 | Récapitulatif ; | ${CLASSES} | Total ; 300`, 5],
    [`${DETAIL} | Récapitulatif | ${CLASSES}`, 4],
    [`${DETAIL} | Total ; 300 | SYNTHÈSE ; | Achats ; 100 | Services ; 200 | TOTAL ; 300`, 5],
  ])('are left out under a title that tells so, and asked about: %s', (table, row) => {
    expect(read(table)).toMatchObject({ charges: 'Jeux 100, Salle 200', row, asks: 1 });
    expect(read(table, 0)).toMatchObject({ charges: 'Jeux 100, Salle 200', asks: 0 });
  });

  it('are added where the reader says that they are others', () => {
    const table = `${DETAIL} | Récapitulatif | ${CLASSES}`;
    expect(read(table, 1)).toMatchObject({
      charges: 'Jeux 100, Salle 200, Achats 100, Services extérieurs 200',
      asks: 0,
    });
  });

  it('are counted in no total of the table', () => {
    const table = `${DETAIL} | Total ; 300 | Récapitulatif ; | ${CLASSES} | Total ; 300`;
    expect(read(table).totals).toEqual({ charges: 30_000, resources: null });
  });

  it('are of one side, where the other has none', () => {
    const table =
      'Charges ; Montant ; Produits ; Montant | 606 Jeux ; 100 ; Caf ; 300 | 613 Salle ; 200 ; ; | TOTAL ; 300 ; TOTAL ; 300 | SYNTHESE ; ; ; | Achats ; 100 ; ; | Services ; 200 ; ; | TOTAL ; 300 ; ;';
    expect(read(table)).toMatchObject({
      charges: 'Jeux 100, Salle 200',
      resources: 'Caf 300',
      totals: { charges: 30_000, resources: 30_000 },
    });
  });

  it.each([
    `${DETAIL} | Total ; 300`,
    `${DETAIL} | Cuisine ; 120 | Jardin ; 180`,
    `${DETAIL} | Récapitulatif | Cuisine ; 120 | Jardin ; 200`,
    `${DETAIL} | Total ; 300 | Cuisine ; 120 | Jardin ; 300 | Total ; 420`,
  ])('are none where they come to another sum, or where nothing parts them: %s', (table) => {
    expect(read(table).row).toBeNull();
  });
});

describe('the title of what says again', () => {
  it.each([
    'Récap',
    'Récapitulation',
    'Synthèses',
    'Résumé',
    'Résumés',
    'Rappel',
    'Rappels',
    'En bref',
    'Le budget en bref',
  ])('is one: « %s »', (title) => {
    expect(read(`${DETAIL} | ${title} | ${CLASSES}`)).toMatchObject({
      charges: 'Jeux 100, Salle 200',
      row: 4,
    });
  });

  it.each(['Prérécap', 'Synthétique', 'En brefs', 'Suite'])('is none: « %s »', (title) => {
    expect(read(`${DETAIL} | ${title} | ${CLASSES}`).row).toBeNull();
  });
});

describe('what is said again', () => {
  const rowOf = (table: string) => read(table).row;

  it('comes to the same to the euro', () => {
    expect(rowOf(`${DETAIL} | Récap | Cuisine ; 120 | Jardin ; 181`)).toBe(4);
    expect(rowOf(`${DETAIL} | Récap | Cuisine ; 120 | Jardin ; 181,01`)).toBeNull();
    expect(rowOf(`${DETAIL} | Récap | Cuisine ; 120 | Jardin ; 179`)).toBe(4);
  });

  it('stands under two lines at least, that come to something', () => {
    expect(rowOf('Poste ; Montant | Jeux ; 100 | Récap | Cuisine ; 60 | Jardin ; 40')).toBeNull();
    expect(rowOf('Poste ; Montant | Jeux ; 0 | Thé ; 0 | Récap | Cuisine ; 0 | Jardin ; 0')).toBeNull();
  });

  it.each([
    [
      'what adds them up',
      'Poste ; Montant | Jeux ; 100 | Sous-total ; 100 | Salle ; 200 | Récap | A ; 120 | B ; 180',
      5,
    ],
    [
      'what is given',
      'Poste ; Montant | Jeux ; 100 | Salle ; 200 | Bénévolat ; 50 | Récap | A ; 120 | B ; 180',
      5,
    ],
    [
      'what they detail',
      'Poste ; Montant | 60 Achats ; 100 | 606 Jeux ; 100 | 613 Salle ; 200 | Récap | A ; 120 | B ; 180',
      5,
    ],
  ])('is compared with lines, without %s: %s', (_, table, row) => {
    expect(rowOf(table)).toBe(row);
  });

  it('is none of one line, with another that has no amount', () => {
    expect(rowOf('Poste ; Montant | Jeux ; 300 | Thé ; | Récap | Cuisine ; 120 | Jardin ; 180')).toBeNull();
  });

  it('may be one line', () => {
    const sheets = typedSheets(`${DETAIL} | Récap ; | Cuisine ; 300`);
    const [ask] = readBudget(sheets, proposeLayout(sheets)).asks;
    expect(ask?.words).toContain(' : 1 ligne a la même somme que celles du dessus, ');
  });

  it('is asked about by its title, its lines and their sum', () => {
    const sheets = typedSheets(`${DETAIL} | Récap ; | ${CLASSES} | Total ; 300`);
    const [ask] = readBudget(sheets, proposeLayout(sheets)).asks;
    expect({ ...ask, words: ask?.words.replace(/\s/g, ' ') }).toMatchObject({
      ...{ id: 'totals:repeat:0:charges', what: 'totals', sheet: 0, row: 4, rows: ['0:5:0', '0:6:0'] },
      proposed: 'leave=0:5:0,0:6:0,0:7:0',
      words:
        '« Récap » (ligne 4) : 2 lignes ont la même somme que celles du dessus, 300,00 €. Sont-ce les mêmes dépenses ou recettes, dites autrement ?',
      options: [
        { id: 'leave=0:5:0,0:6:0,0:7:0', words: OPTIONS[0] },
        { id: 'keep', words: OPTIONS[1] },
      ],
    });
  });

  it('is of one sheet', () => {
    const sheets = [
      ...typedSheets(DETAIL, 'Volet 1.1'),
      ...typedSheets('Poste ; Montant | Récap ; | Cuisine ; 120 | Jardin ; 180', 'Volet 2.1'),
    ];
    const { asks, charges } = readBudget(sheets, proposeLayout(sheets));
    expect([charges.length, asks]).toEqual([4, []]);
  });

  it('may be of the resources', () => {
    expect(
      read('Recettes ; Montant | Fête ; 100 | Loto ; 200 | Récap | Ventes ; 120 | Jeux ; 180'),
    ).toMatchObject({ resources: 'Fête 100, Loto 200', charges: '', row: 4, asks: 1 });
  });

  it('stays where the reader put it back', () => {
    const sheets = typedSheets(`${DETAIL} | Récap | ${CLASSES}`);
    const layout = { ...proposeLayout(sheets), rows: { '0:5:0': 'charge' as const } };
    expect(readBudget(sheets, layout).charges.map(({ label }) => label)).toContain('Achats');
  });
});
