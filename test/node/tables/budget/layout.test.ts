import { describe, expect, it } from 'vitest';
import {
  type Layout,
  proposeLayout,
  withAnswer,
  withColumn,
  withHeading,
  withOpenColumns,
  withRow,
} from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { euros, said } from '../read-table.ts';

function open(text: string) {
  const sheets = [{ name: '', hidden: false, rows: text.split('\n').map((line) => line.split(';')) }];
  return { sheets, layout: proposeLayout(sheets), read: (layout: Layout) => readBudget(sheets, layout) };
}

describe('ce que le lecteur décide', () => {
  it('la colonne du montant : une réponse vaut pour les deux faces', () => {
    const { layout, read } = open(
      'CHARGES;2026;2027;PRODUITS;2026;2027\nSalle;100;110;Caf;300;330\nJeux;200;220;;;\nTotal;300;330;Total;300;330',
    );
    const reading = read(layout);
    expect([reading.asks.length, said(reading)]).toEqual([1, 'amount']);
    expect([euros(reading.charges), euros(reading.resources)]).toEqual([330, 330]);
    const before = read(withAnswer(layout, reading.asks[0]?.id ?? '', '0'));
    expect([euros(before.charges), euros(before.resources), said(before)]).toEqual([300, 300, '']);
  });

  it('ce qui n’est dans aucune colonne : des colonnes ajoutées, un prix multiplié, des milliers', () => {
    const answered = (text: string, option: string) => {
      const { layout, read } = open(text);
      const [ask] = read(layout).asks;
      const after = read(withAnswer(layout, ask?.id ?? '', option));
      return [euros(read(layout).charges), euros(after.charges), said(after)];
    };
    expect(answered('Poste;Caf;Mairie\nPsy;800;300\nSalle;200;100', '0')).toEqual([1400, 1000, '']);
    expect(answered('Poste;Prix;Quantité\nGoûters;5;30\nLivres;12;10', '0')).toEqual([270, 17, '']);
    expect(answered('Poste;Montant HT;TVA\nSalle;300;60\nJeux;100;20', '0')).toEqual([480, 400, '']);
    expect(answered('Poste;Montant (k€)\nSalaires;12\nSalle;3', 'euros')).toEqual([15_000, 15, '']);
    expect(answered('Poste;Montant (k€)\nSalaires;12\nSalle;3', 'thousands')).toEqual([15_000, 15_000, '']);
    expect(answered('Prestataires;2020\nSalle;300\nJeux;100', 'line')).toEqual([400, 2420, '']);
    expect(answered('Prestataires;2020\nSalle;300\nJeux;100', 'title')).toEqual([400, 400, '']);
  });

  it('de quel côté est une seconde liste, et ce qui est prêté', () => {
    const lists = open('Psy;1200\nSalle;300\nTotal;1500\nFête;1000\nLoterie;500\nTotal;1500');
    const [list] = lists.read(lists.layout).asks;
    const both = lists.read(withAnswer(lists.layout, list?.id ?? '', 'charges'));
    expect([euros(both.charges), euros(both.resources), said(both)]).toEqual([3000, 0, '']);
    const lent = open('Poste;Montant\nPsy;700\nPrêt de matériel;90');
    const [kind] = lent.read(lent.layout).asks;
    const paid = lent.read(withAnswer(lent.layout, kind?.id ?? '', 'line'));
    const free = lent.read(withAnswer(lent.layout, kind?.id ?? '', 'in-kind'));
    expect([euros(paid.charges), euros(paid.inKind.charges), said(paid)]).toEqual([790, 0, '']);
    expect([euros(free.charges), euros(free.inKind.charges), said(free)]).toEqual([700, 90, '']);
  });

  it('la ligne des titres', () => {
    const { sheets, layout, read } = open('Nos amis;Leur prix\nAlpha;10\nBêta;20\nQuoi;Combien\nSalle;300');
    expect(euros(read(layout).charges)).toBe(330);
    const after = read(withHeading(sheets, layout, 0, 3));
    expect(after.charges.map(({ label, cents }) => [label, cents])).toEqual([['Salle', 30_000]]);
    expect(said(after)).toBe('heading');
    const whole = read(withAnswer(withHeading(sheets, layout, 0, 3), 'heading:0', 'top'));
    expect([euros(whole.charges), said(whole)]).toEqual([330, '']);
  });

  it('ce qu’est chaque colonne', () => {
    const { layout, read } = open('Nature;Lieu;Montant\nSalle;Blois;300\nJeux;Tours;100');
    const where = { sheet: 0, part: 0, face: 0 };
    expect(read(layout).charges.map(({ label }) => label)).toEqual(['Salle', 'Jeux']);
    expect(read(withColumn(layout, where, 'label', 1)).charges.map(({ label }) => label)).toEqual([
      'Blois',
      'Tours',
    ]);
    expect(read(withColumn(layout, where, 'category', 1)).charges.map(({ category }) => category)).toEqual([
      'Blois',
      'Tours',
    ]);
  });

  it('une classe remise, sous un total des charges et un autre avec le bénévolat', () => {
    const { layout, read } = open(
      'CHARGES;Montant\n60 - Achats;950\nFournitures;350\nJeux;600\n62 - Services;2 400\nPsychologue;2 400\nTOTAL DES CHARGES;3 350\n86 - Bénévolat;1 500\nPersonnel bénévole;1 500\nTOTAL;4 850',
    );
    const before = read(layout);
    expect([euros(before.charges), euros(before.inKind.charges), said(before)]).toEqual([3350, 1500, '']);
    const [ask, ...more] = read(withRow(layout, '0:2:0', 'charge')).asks;
    expect(more).toEqual([]);
    expect(ask?.words).toMatch(
      /ce tableau dit 3[\s ]350,00[\s ]€ .* nous lisons 4[\s ]300,00[\s ]€, soit 950,00[\s ]€ de plus/,
    );
    expect(ask?.options.map(({ id }) => id)).toEqual(['keep', 'leave=0:2:0']);
    // A class of contributions in kind comes back in kind: it is no money, and the second total no longer agrees.
    expect(before.left.filter(({ inKind }) => inKind).map(({ key }) => key)).toEqual(['0:8:0']);
    const kind = read(withRow(layout, '0:8:0', 'in-kind'));
    expect([euros(kind.charges), euros(kind.inKind.charges), said(kind)]).toEqual([3350, 3000, 'totals']);
  });

  it('les colonnes d’un tableau où rien n’est reconnu', () => {
    const { sheets, layout, read } = open('300\n100');
    expect(layout.sheets[0]?.parts).toEqual([]);
    const where = { sheet: 0, part: 0, face: 0 };
    const shown = withOpenColumns(sheets, layout);
    expect(shown.sheets[0]?.parts.map(({ faces }) => faces.length)).toEqual([1]);
    const told = withColumn(withColumn(shown, where, 'label', 0), where, 'amount', 0);
    expect(read(told).charges.map(({ label, cents }) => [label, cents])).toEqual([
      ['300', 30_000],
      ['100', 10_000],
    ]);
    const titled = withHeading(sheets, layout, 0, 0).sheets[0]?.parts ?? [];
    expect(titled.map(({ heading, faces }) => [heading, faces.length])).toEqual([[[0], 1]]);
  });

  it('les mots d’une face sans montants ne nomment pas les lignes de l’autre', () => {
    const { layout, read } = open(
      'CHARGES;;;PRODUITS;;\n60;Achats;500;70;Ventes de gâteaux;\n61;Services;700;74;Subventions;',
    );
    expect(read(layout).charges.map(({ label, cents }) => [label, cents])).toEqual([
      ['Achats', 50_000],
      ['Services', 70_000],
    ]);
  });

  it('une ligne laissée de côté, une autre remise, une troisième changée de côté', () => {
    const { layout, read } = open('Libellé;Montant\nSalle;300\ndont chauffage;40\nJeux;100\nTotal;400');
    expect(said(read(layout))).toBe('');
    const out = read(withRow(layout, '0:4:0', 'left'));
    expect([euros(out.charges), said(out)]).toEqual([300, 'totals']);
    const back = read(withRow(layout, '0:3:0', 'charge'));
    expect([euros(back.charges), said(back)]).toEqual([440, 'totals']);
    const moved = read(withRow(layout, '0:4:0', 'resource'));
    expect([euros(moved.charges), euros(moved.resources)]).toEqual([300, 100]);
    expect(euros(read(withRow(withRow(layout, '0:4:0', 'left'), '0:4:0', null)).charges)).toBe(400);
  });

  it('un apport gratuit devient une ligne, et une ligne un apport', () => {
    const { layout, read } = open('Libellé;Montant\nSalle;300\nBénévolat;40');
    const sums = (each: Layout) => [euros(read(each).charges), euros(read(each).inKind.charges)];
    expect(sums(layout)).toEqual([300, 40]);
    expect(sums(withRow(layout, '0:3:0', 'charge'))).toEqual([340, 0]);
    expect(sums(withRow(layout, '0:2:0', 'in-kind'))).toEqual([0, 340]);
  });

  it('les totaux : les deux montants, et la ligne qui fait la différence', () => {
    const { layout, read } = open('Libellé;Montant\nSalle;300\nGoûters;75\nJeux;100\nTotal;400');
    const [ask] = read(layout).asks;
    expect(ask?.words.replace(/\s/g, ' ')).toBe(
      'Dépenses : ce tableau dit 400,00 € (ligne 5) ; nous lisons 475,00 €, soit 75,00 € de plus.',
    );
    expect(ask?.rows).toEqual(['0:3:0']);
    expect(ask?.options.map(({ id }) => id)).toEqual(['keep', 'leave=0:3:0']);
    const kept = read(withAnswer(layout, ask?.id ?? '', 'keep'));
    expect([euros(kept.charges), said(kept)]).toEqual([475, '']);
    const without = read(withAnswer(layout, ask?.id ?? '', 'leave=0:3:0'));
    expect([euros(without.charges), said(without)]).toEqual([400, '']);
  });

  it('une classe qui contredit ses lignes, sans total : les lignes, la classe, ou les deux', () => {
    const { layout, read } = open(
      'Compte;Libellé;Montant\n60;Achats;900\n606;Fournitures;500\n607;Goûters;300',
    );
    const [ask] = read(layout).asks;
    expect(ask?.what).toBe('classes');
    const totals = ask?.options.map(({ id }) => euros(read(withAnswer(layout, ask.id, id)).charges));
    expect(totals).toEqual([800, 900, 1700]);
  });

  it('un euro d’arrondi est dit, sans question', () => {
    const { layout, read } = open('Libellé;Montant\nSalle;300,40\nJeux;100,40\nTotal;400');
    const reading = read(layout);
    expect(said(reading)).toBe('');
    expect(reading.checks).toEqual([
      { sheet: 0, side: 'charges', status: 'agrees', own: 40_000, read: 40_080 },
    ]);
  });
});
