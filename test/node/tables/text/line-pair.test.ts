import { describe, expect, it } from 'vitest';
import { linePair } from '../../../../src/tables/text/line-pair.ts';
import { looseRows } from '../../../../src/tables/text/loose-lines.ts';

/** « sure », « asked » or « one », as a line of another budget would be. */
function nameOf(line: string): string {
  const pair = linePair(line);
  if (pair === null) return 'one';
  if (pair.several) return 'several';
  return pair.sure ? 'sure' : 'asked';
}

it.each<[name: string, ...lines: string[]]>([
  [
    'sure',
    'Salle 300 caf 950,00',
    'Salle 300 caf 950',
    'Salle 300,00 mairie 50,00',
    'Salle 300 la caf 950',
    'Salle 300 € subvention de la caf 950 €',
    'Salle : 300 caf : 950',
    'salle 1 300 conseil départemental 950',
    '61 salle 300 74 caf 950',
    'caf 950,00 salle 300,00',
    'Subvention 2026,00 caf 950,00',
    'total 300 total 950',
    'Sortie 12 mars 300,00 caf 950,00',
  ],
  [
    'asked',
    'Salle 300,00 Fête totale 950,00',
    'Salle 300,00 Sous total 950,00',
    'Jeux 40 caf 200',
    'Salle 300 familles 950',
    'Salle 300,00 familles 950,00',
    'Salle 300 ventes 950',
    'Salle 300,00 cotisations 950,00',
    'Salle 300 € ateliers 950 €',
    'Participation 120 familles 950',
    'caf 950 salle 300',
    'Salle 300 Machin 950',
  ],
  ['several', 'Salle 300 caf 950 mairie 50', 'Salle 300 € Caf 950 € Mairie 50 €'],
  [
    'one',
    'Salle 300',
    'Location salle 12 séances 960,00',
    'Achat 30 livres 450',
    'Achat 120 livres 450',
    'Transport 2 cars 800,00',
    'Sortie 30 familles 300',
    'Goûters 12 parents 300',
    'Vente 30 cotisations 300',
    'Subvention 2026 caf 950',
    'Salle 56000 Vannes 300',
    'Salle 30 € l’heure 300 €',
    'Salle 30 € la séance 300 €',
    'Repas 12,50 par personne 300',
    'Repas 12 € x 30 €',
    'Salle 300 à 400 €',
    'Repas 12,00 pour les familles 300',
    'Salle 300 caf',
  ],
])('is %s', (name, ...lines) => {
  expect(lines.filter((line) => nameOf(line) !== name)).toEqual([]);
});

describe('a line of both faces', () => {
  const faces = (...lines: string[]) => {
    const { rows, wrong } = looseRows(lines);
    return [rows, [...(wrong ?? [])]];
  };

  it('is parted where it is sure, and so are the others then', () => {
    expect(
      faces('Salle 300 caf 950,00', 'Jeux 40 mairie 50', 'Goûters 30 familles 60', 'Total 400 total 1 000'),
    ).toEqual([
      [
        ['Salle', '300', 'caf', '950,00'],
        ['Jeux', '40', 'mairie', '50'],
        ['Goûters 30 familles', '60'],
        ['Total', '400', 'total', '1 000'],
      ],
      [],
    ]);
  });

  it('is to be mended where it may be a line of one', () => {
    expect(faces('Jeux 40 caf 200', 'Goûters 60', 'Salle 300')).toEqual([
      [[], ['Goûters', '60'], ['Salle', '300']],
      [[1, 'Jeux 40 caf 200']],
    ]);
  });

  it('is to be mended where it holds three amounts', () => {
    expect(faces('CHARGES PRODUITS', 'Salle 300 Caf 950 Mairie 50', 'Jeux 40 Caf 50')[1]).toEqual([
      [2, 'Salle 300 Caf 950 Mairie 50'],
    ]);
  });
});

it.each([
  ['Jeux : 12 lots 30 Caf 950', 'Jeux : 12 lots', '30', 'Caf 950'],
  ['Jeux 12 lots 30 Caf 950', 'Jeux 12 lots', '30', 'Caf 950'],
  ['Salle – 12 la séance 300 Caf 950', 'Salle – 12 la séance', '300', 'Caf 950'],
  ['Achats 950 70  - Caf 300', 'Achats', '950', '70  - Caf 300'],
])(
  '« %s » is « %s », « %s », then « %s »: a figure among words is one of them',
  (line, label, amount, rest) => {
    const [whole, words, , figures, after] = linePair(line)?.found ?? [];
    expect([whole, words, figures, after]).toEqual([line, label, amount, rest]);
  },
);

it.each([
  ['Achats 56000 Caf 950', null],
  ['Achats 2027 Caf 950', null],
  ['Achats 120270 Caf 950', true],
  ['Achats 100 subvention 300', true],
  ['Achats 99 subvention 300', false],
])('« %s »: a year or a post code parts nothing, an amount from a hundred euros does: %j', (line, sure) => {
  expect(linePair(line)?.sure ?? null).toBe(sure);
});
