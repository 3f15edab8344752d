import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedIn, type StartedLine, startsOf } from '../../../../src/tables/budget/budget-starts.ts';
import {
  readSavedAnswers,
  readSavedStrand,
  savedAnswers,
  savedStrand,
} from '../../../../src/tables/budget/saved-answers.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { openText } from '../../../../src/tables/open-table.ts';
import type { Expense } from '../../../../src/schemas/rules/expense.ts';

const EXPENSES = [
  { id: 'location', label: 'Location de salles ou de matériel' },
  { id: 'salaires', label: 'Salaires et charges de personnel' },
];

function imported(text: string, expenses: Parameters<typeof startsOf>[1] = EXPENSES) {
  const opened = openText(text);
  const sheets = 'problem' in opened ? [] : opened;
  const reading = readBudget(sheets, proposeLayout(sheets));
  return { ...startsOf(reading, expenses), reading };
}

const read = (text: string) =>
  imported(text).lines.map(({ start }: StartedLine) => [start.label, start.amount]);

describe('un tableau collé ou ouvert', () => {
  it.each([
    ['collé d’un tableur', 'Libellé\tMontant\nSalle\t450,00\nGoûters\t1 200,50 €'],
    ['avec des points-virgules', 'Libellé;Montant\r\nSalle;450\r\nGoûters;1 200,50\r\n'],
    ['avec des virgules', '"Libellé","Montant"\n"Salle","450"\n"Goûters","1200,50"'],
    ['sans titres', 'Salle;450\nGoûters;1200,50'],
    ['les montants d’abord', 'Montant;Intitulé\n450;Salle\n1200,50;Goûters'],
    ['écrit dans un message', 'Salle : 450 €\nGoûters : 1 200,50 €'],
    ['sous un titre et des lignes vides', 'Budget 2027;\n;\nPoste;Coût total\nSalle;450\nGoûters;1200,50'],
    [
      'avec quantité et prix unitaire',
      'Nature;Quantité;Prix unitaire;Total\nSalle;3;150;450\nGoûters;2;600,25;1200,50',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      ['Salle', 45_000],
      ['Goûters', 120_050],
    ]);
  });

  it('lit la catégorie, le volet et le compte de chaque ligne', () => {
    const { lines } = imported(
      'Compte;Libellé;Catégorie;Volet;Montant\n6132;Salle;location de salles ou de matériel;1.1;450\n64;Heures;salaires;Axe 3 volet 1;80\n60;Divers;Papeterie;;5',
    );
    expect(
      lines.map(({ start: { expense, strand, account }, category }) => [expense, strand, account, category]),
    ).toEqual([
      ['location', '1.1', '61', ''],
      ['salaires', '3.1', '64', ''],
      [null, null, '60', 'Papeterie'],
    ]);
  });

  it('lit « aucune de ces dépenses » comme la liste la dit, et comme le budget enregistré la dit', () => {
    const none = { id: 'autre', label: 'Une autre dépense', choice: 'Aucune de ces dépenses' };
    const { lines } = imported(
      'Libellé;Catégorie;Montant\nAmende;aucune de ces depenses;450\nEmprunt;Une autre dépense;80\nAgios;autre;5',
      [...EXPENSES, none],
    );
    expect(lines.map(({ start }) => [start.label, start.expense])).toEqual([
      ['Amende', 'autre'],
      ['Emprunt', 'autre'],
      ['Agios', 'autre'],
    ]);
  });

  it('lit le compte dans la colonne des catégories quand il n’a pas la sienne', () => {
    const { lines, resources } = imported(
      'Libellé;Rubrique;Montant\nSalle;6132 Locations;450\nCommune;74;300\nJeux;Matériel;5\nGoûters;Repas;6\nDivers;Autre;7',
    );
    expect(lines.map(({ start: { account, expense } }) => [account, expense])).toEqual([
      ['61', null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(resources.map(({ account }) => account)).toEqual(['74']);
  });

  it('ne prend pas un nombre de participants pour un compte', () => {
    const { lines, resources } = imported('Libellé;Nombre;Montant\nAtelier;74;450\nSortie;60;12');
    expect(lines.map(({ start: { label, account } }) => [label, account])).toEqual([
      ['Atelier', null],
      ['Sortie', null],
    ]);
    expect(resources).toEqual([]);
  });

  it('met à part l’argent qui entre', () => {
    const { lines, resources } = imported(
      'Compte;Libellé;Montant\n61;Salle;450\n74;Subvention de la commune;300\n87;Bénévolat;90',
    );
    expect(lines).toHaveLength(1);
    expect(resources.map(({ label, account, amount }) => [label, account, amount])).toEqual([
      ['Subvention de la commune', '74', 30_000],
      ['Bénévolat', '87', 9_000],
    ]);
  });

  it.each([
    ['un sous-total', 'Sous-total;450', 'subtotal'],
    ['un sous-total en un mot', 'sous total des achats;450', 'subtotal'],
    ['un titre', 'Achats;', 'no-amount'],
    ['un montant sans libellé, comme sous une cellule fusionnée', ';77', 'no-label'],
    ['trois décimales', 'Salle;12,345', 'too-precise'],
    ['un montant à deux sens', 'Salle;1.234', 'ambiguous'],
    ['un montant énorme', 'Salle;99999999999', 'too-large'],
    ['des mots', 'Salle;à voir', 'not-a-number'],
    ['une formule', 'Salle;=B2*3', 'formula'],
    ['un libellé sans fin', `${'x'.repeat(301)};12`, 'label-too-long'],
  ])('laisse de côté %s, avec sa ligne', (_, row, problem) => {
    const { lines, reading } = imported(`Libellé;Montant\nSalle;450\n${row}\nGoûters;12`);
    expect(lines).toHaveLength(2);
    const out = [
      ...reading.left.map(({ row: at, reason }) => [at, reason]),
      ...reading.faults.map(({ row: at, fault }) => [at, fault]),
    ];
    expect(out).toEqual([[3, problem]]);
  });

  it.each(['TOTAL DES CHARGES;462', 'Totaux;462'])('laisse de côté « %s » à la fin', (row) => {
    const { lines, reading } = imported(`Libellé;Montant\nSalle;450\nGoûters;12\n${row}`);
    expect([lines.length, reading.left.map(({ reason }) => reason), reading.asks]).toEqual([
      2,
      ['total'],
      [],
    ]);
  });

  it('never throws, whatever the text', () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', ';', '\t', '\n', '"', ',', '=', ' ', '€', '.') }),
        (text) => {
          const { lines } = imported(`a;1\n${text}`);
          expect(lines.filter(({ start }) => start.label === '')).toEqual([]);
          count += lines.length;
        },
      ),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(50);
  });

  it('garde chaque centime d’un budget au hasard', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1 }), (amounts) => {
        const text = amounts.map(
          (cents, i) => `Ligne ${String(i)};${(cents / 100).toFixed(2).replace('.', ',')}`,
        );
        expect(
          imported(['Libellé;Montant', ...text].join('\n')).lines.map(({ start }) => start.amount),
        ).toEqual(amounts);
      }),
      { numRuns: 100, seed: 13 },
    );
  });
});

it('les apports gratuits reviennent à leur place, feuille par feuille', () => {
  const line = (sheet: number, row: number, label: string) => ({
    ...{ key: `${String(sheet)}:${String(row)}:0`, sheet, row, label, cents: 100 },
    ...{ number: null, strand: null, category: '' },
  });
  const { lines, resources } = startsOf(
    {
      charges: [line(0, 3, 'Salle'), line(1, 2, 'Thé')],
      resources: [line(1, 5, 'Caf')],
      inKind: { charges: [line(0, 9, 'Prêt'), line(1, 1, 'Don')], resources: [line(0, 7, 'Bénévoles')] },
    },
    [],
  );
  expect(lines.map(({ start }) => [start.label, start.account])).toEqual([
    ['Salle', null],
    ['Prêt', '86'],
    ['Don', '86'],
    ['Thé', null],
  ]);
  expect(resources.map(({ label, account }) => [label, account])).toEqual([
    ['Bénévoles', '87'],
    ['Caf', null],
  ]);
});

describe('les réponses d’une ligne, telles qu’elles s’enregistrent', () => {
  const option = (id: string, label: string) => ({ id, label });
  const table = {
    questions: [
      {
        id: 'plus',
        label: 'Du temps en plus ?',
        nsp: true,
        options: [option('oui', 'Oui'), option('non', 'Non')],
      },
      { id: 'lieu', label: 'Où ?', nsp: false, options: [option('ici', 'Ici'), option('loin', 'Très loin')] },
    ],
  } as unknown as Pick<Expense, 'questions'>;

  it.each([
    [{ plus: 'oui', lieu: 'loin' }, 'Du temps en plus ? Oui | Où ? Très loin'],
    [{ plus: 'nsp' }, 'Du temps en plus ? Je ne sais pas'],
    [{ lieu: 'ici' }, 'Où ? Ici'],
    [{}, ''],
  ])('%o : « %s »', (answers, words) => {
    expect(savedAnswers(table, answers)).toBe(words);
    expect(readSavedAnswers(table, words)).toEqual(answers);
  });

  it('se lisent quels que soient les espaces et la casse, et rien d’autre', () => {
    expect(readSavedAnswers(table, ' du temps  EN PLUS ? oui|Où ?  tres loin ')).toEqual({
      plus: 'oui',
      lieu: 'loin',
    });
    expect(readSavedAnswers(table, 'Dutempsenplus ? Oui')).toEqual({});
    expect(readSavedAnswers(table, 'Où ? Je ne sais pas | Oui | Du temps en plus ?')).toEqual({});
    expect(savedAnswers(table, { lieu: 'nsp', autre: 'oui', volet: '1.1' })).toBe('');
  });

  it('le volet de même', () => {
    expect(['1.1', 'nsp', null].map(savedStrand)).toEqual(['Volet 1.1', 'Je ne sais pas', '']);
    expect(['Volet 1.1', 'je ne  sais pas', '', 'Volet 9.9'].map(readSavedStrand)).toEqual([
      '1.1',
      'nsp',
      null,
      null,
    ]);
  });
});

describe('le volet d’un budget et celui d’un tableau que l’on y ajoute', () => {
  const starts = [{ strand: null }, { strand: '2.1' }] as unknown as Parameters<typeof placedIn>[1];
  const placed = (strand: string | null, lines: number, brought: string | null) => {
    const found = placedIn({ strand, lines: Array.from({ length: lines }) }, starts, brought);
    return [found.strand, ...found.starts.map((start) => start.strand)];
  };

  it.each<
    [why: string, strand: string | null, lines: number, brought: string | null, said: (string | null)[]]
  >([
    ['le tableau n’en a pas', '1.1', 3, null, ['1.1', null, '2.1']],
    ['c’est le même', '1.1', 3, '1.1', ['1.1', null, '2.1']],
    ['le budget est vide', null, 0, '1.1', ['1.1', null, '2.1']],
    ['le budget a des lignes sans volet', null, 3, '1.1', [null, '1.1', '2.1']],
    ['le budget en a un autre', '1.2', 3, '1.1', ['1.2', '1.1', '2.1']],
    ['le budget, vide, en a un autre', '1.2', 0, '1.1', ['1.2', '1.1', '2.1']],
  ])('%s', (_, strand, lines, brought, said) => {
    expect(placed(strand, lines, brought)).toEqual(said);
  });
});

it('garde l’ordre des lignes du tableau, comptées ou prêtées', () => {
  const { lines } = imported('Poste;Montant\nPsy;700\nMise à disposition gratuite de la salle;90\nJeux;5');
  expect(lines.map(({ start }) => start.label)).toEqual([
    'Psy',
    'Mise à disposition gratuite de la salle',
    'Jeux',
  ]);
});
