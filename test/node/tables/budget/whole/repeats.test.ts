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
