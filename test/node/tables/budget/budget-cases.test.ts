import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BudgetReading, readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { openBytes } from '../../../../src/tables/open-table.ts';
import { euros, readTable, said } from '../read-table.ts';

const HERE = import.meta.dirname;
const CASES = new URL('../../../cases/import/', import.meta.url);

/** What is right for each file, in euros: charges, resources, in kind of each side; what is asked or faulty. */
const FILES: Record<string, [number, number, [number, number]?, string?]> = {
  'B01-deux-faces-1252.csv': [8600, 8600, [1500, 1500]],
  'B03-deux-faces-comptes.csv': [8600, 8600],
  'B04-une-face-classes.csv': [8600, 8600, [0, 0], 'totals'],
  'B05-une-face-compte-colle.csv': [8600, 8600],
  'B06-depenses-puis-recettes.csv': [1650, 1650],
  'B08-realise-et-prevu.csv': [1650, 0, [0, 0], 'amount'],
  'B09-quantite-prix.csv': [1650, 0],
  'B10-ht-tva-ttc.csv': [1350, 0, [0, 0], 'amount'],
  'B11-cofinanceurs.csv': [1500, 0, [0, 0], 'amount'],
  'B12-sous-totaux-varies.csv': [100, 0],
  'B15-collage-pdf-une-face.txt': [3230, 0],
  'B16-collage-word-cellules-a-paragraphes.tsv': [1650, 0],
  'B17-guillemet-de-pouce.tsv': [575, 0],
  'B18-sep-en-tete.csv': [510, 0],
  'B19-utf16.txt': [510, 0],
  'B20-macroman-cr.csv': [510, 0],
  'B22-entete-longue.csv': [510, 0],
  'B23-double-encodage.csv': [510, 0],
  'B24-virgules-francaises-sans-guillemets.csv': [0, 0, [0, 0], 'cell'],
  'B25-virgules-entier.csv': [510, 0, [0, 0], 'cell'],
  'B26-le-tableau-md-en-gras.md': [1000, 1000],
  'B27-remise.csv': [300, 0, [0, 0], ''],
  'B28-sans-titre-trois-colonnes.tsv': [1710, 0],
  'B29-mois.csv': [460, 0],
  'B30-annee-en-titre.csv': [1500, 0, [0, 0], 'amount'],
  'B31-numeros-de-compte-pris-pour-des-montants.csv': [1850, 0],
  'B33-double-entete.csv': [1650, 1650],
  'B34-montant-avec-retour.csv': [1500, 0],
  'B35-telephone-siret.csv': [1500, 0],
  'B40-cellules-vides-a-zero.csv': [1200, 0],
  'B41-taux-horaire.csv': [1661.4, 0],
  'B45-libelle-d-une-face-montant-de-l-autre.csv': [5700, 5700],
  'B48-entete-avec-virgules.csv': [1500, 0],
  'B49-tabulation-et-virgules.tsv': [173.15, 0],
  'B51a-suggestions.csv': [600, 100, [200, 0], 'side'],
  'X01-deux-faces-fusions.ods': [8600, 8600, [1500, 1500]],
  'X01-deux-faces-fusions.xlsx': [8600, 8600, [1500, 1500]],
  'X02-cellules-calculees.xlsx': [5565.63, 0],
  'X03-formules-sans-resultat.xlsx': [150, 0, [0, 0], 'cell'],
  'X06-categorie-fusionnee.xlsx': [575, 0],
  'X09-formules-de-texte.xlsx': [10_001_680.31, 0, [0, 0], ''],
  'X10-feuille-cachee.xlsx': [345, 0],
};

function sums({ charges, resources, inKind }: BudgetReading) {
  return [euros(charges), euros(resources), [euros(inKind.charges), euros(inKind.resources)]];
}

describe('les budgets que des porteurs de projet ont envoyés', () => {
  it('sont tous là', () => {
    const refused = ['B13-ecritures-de-montant.txt', 'X01-deux-faces-fusions.xls'];
    expect(readdirSync(CASES).sort()).toEqual([...Object.keys(FILES), ...refused].sort());
  });

  it.each(Object.entries(FILES))('%s', async (file, [charges, resources, inKind = [0, 0], what = '']) => {
    const opened = await openBytes(new Uint8Array(readFileSync(new URL(file, CASES))), file);
    const sheets = 'problem' in opened ? [] : opened;
    const reading = readBudget(sheets, proposeLayout(sheets));
    expect(sums(reading)).toEqual([charges, resources, inKind]);
    expect(said(reading)).toBe(what);
  });
});

/** « name : charges / resources ; nature charges / resources ? what is asked or faulty », then the table. */
const TABLES = readdirSync(`${HERE}/tables`).flatMap((file) =>
  readFileSync(`${HERE}/tables/${file}`, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [, name = '', right = ''] = /^(.*?) : (?=[?\d-])(.*)$/.exec(head) ?? [];
      const [figures = '', what = ''] = right.split('?').map((each) => each.trim());
      return { name, figures, what, rows: lines.map((line) => line.split(';').map((cell) => cell.trim())) };
    }),
);

describe('des tableaux comme on en écrit', () => {
  it('sont plus de soixante', () => {
    expect(TABLES.length).toBeGreaterThan(60);
  });

  it.each(TABLES)('$name', ({ figures, what, rows }) => {
    const reading = readTable(rows);
    expect(said(reading)).toBe(what);
    if (figures === '') return;
    const [charges, resources, [kindCharges, kindResources]] = sums(reading) as [number, number, number[]];
    const kind =
      kindCharges || kindResources ? ` ; nature ${String(kindCharges)} / ${String(kindResources)}` : '';
    expect(`${String(charges)} / ${String(resources)}${kind}`.replaceAll('.', ',')).toBe(figures);
  });
});
