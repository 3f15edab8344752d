import { describe, expect, it } from 'vitest';
import { firstReading } from '../../../../../src/tables/budget/first-reading.ts';
import type { SheetRow } from '../../../../../src/tables/cells.ts';
import { Grid } from '../../../../../src/tables/grid.ts';

const sheet = (name: string, text: string, hidden = false) => {
  const grid = new Grid();
  text
    .split(' | ')
    .map((line): SheetRow => line.split(' ; '))
    .forEach((row, i) => row.forEach((cell, column) => grid.put(i + 1, column, String(cell ?? '').trim())));
  return { ...grid.sheet(name), hidden };
};

/** What is asked, and the answers that are offered; then what is read meanwhile, in euros. */
function asked(...sheets: ReturnType<typeof sheet>[]): string {
  const { charges, resources, asks } = firstReading(sheets).reading;
  const sum = (lines: typeof charges) => lines.reduce((all, { cents }) => all + cents, 0) / 100;
  const words = asks.map(({ what, options, proposed }) => {
    const named = options.map((each) => (each.id === proposed ? `[${each.words}]` : each.words));
    return `${what}: ${named.join(', ')}`;
  });
  return [...words, `${String(sum(charges))} / ${String(sum(resources))}`].join(' ; ');
}

const WHOLE = 'Charges ; Montant ; Produits ; Montant | Psy ; 2000 ; Caf ; 2300 | Salle ; 500 ; Ville ; 200';
const DETAIL = 'Poste ; Montant | Art ; 1200 | Thé ; 800 | Total ; 2000';

describe('a summary that is left out', () => {
  it('is asked about where it tells other sums than what is read', () => {
    expect(asked(sheet('Synthèse', WHOLE), sheet('Détail', DETAIL))).toBe(
      'sheet: Synthèse, [Détail] ; 2000 / 0',
    );
    const more = 'Poste ; Montant | Salle ; 300 | Total ; 300';
    expect(asked(sheet('Budget', 'Poste ; Montant | Salle ; 310'), sheet('Bilan', more))).toBe(
      'sheet: [Budget], Bilan ; 310 / 0',
    );
  });

  it('that adds the other side to the strands is asked about', () => {
    expect(
      asked(
        sheet('Volet 1.1', 'Poste ; Montant | Psy ; 2000'),
        sheet('Volet 3.2', 'Poste ; Montant | Salle ; 500'),
        sheet('Récap', WHOLE),
      ),
    ).toBe('sheet: Volet 1.1, Volet 3.2, Récap, [Toutes, ensemble, sans « Récap »] ; 2500 / 0');
  });

  it('is left out without a question where it tells the same sums, to the euro', () => {
    expect(asked(sheet('Synthèse', 'Poste ; Montant | Achats ; 2001'), sheet('Détail', DETAIL))).toBe(
      '2000 / 0',
    );
    expect(asked(sheet('Totaux', 'Poste ; Montant | Total ; 2000'), sheet('Détail', DETAIL))).toBe(
      '2000 / 0',
    );
  });

  it('is left out with the contributions in kind, or without', () => {
    const kind = `${DETAIL} | Bénévolat ; 300`;
    const summary = (sum: number) => sheet('Bilan', `Poste ; Montant | Tout ; ${String(sum)}`);
    expect(asked(sheet('Budget', kind), summary(2000))).toBe('2000 / 0');
    expect(asked(sheet('Budget', kind), summary(2300))).toBe('2000 / 0');
    expect(asked(sheet('Budget', kind), summary(2200))).toBe('sheet: [Budget], Bilan ; 2000 / 0');
  });

  it('is not asked about where it is no budget, or hidden', () => {
    expect(asked(sheet('Planning', 'Séance ; Durée | Une ; 2 | Deux ; 3'), sheet('Détail', DETAIL))).toBe(
      '2000 / 0',
    );
    expect(asked(sheet('Synthèse', WHOLE, true), sheet('Détail', DETAIL))).toBe('2000 / 0');
  });

  it('« Liste des dépenses » is none: it is read with the resources', () => {
    expect(
      asked(
        sheet('Liste des dépenses', DETAIL),
        sheet('Recettes', 'Objet ; Montant | Caf ; 1500 | Ville ; 500'),
      ),
    ).toBe('2000 / 2000');
  });
});
