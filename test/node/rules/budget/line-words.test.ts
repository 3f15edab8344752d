import { describe, expect, it } from 'vitest';
import { type BudgetLine, createJudge } from '../../../../src/rules/budget/budget.ts';
import { reasonOf } from '../../../../src/rules/budget/line-reasons.ts';
import { lineWords } from '../../../../src/rules/budget/line-words.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const { expenses } = smallExpenses;
const judge = createJudge(expenses);
const LINE: BudgetLine = {
  id: 'l1',
  label: 'Trois vélos',
  amount: 10_000,
  typed: null,
  expense: 'velos',
  suggested: false,
  strand: null,
  account: null,
  answers: {},
};
const BOUGHT = { facture: 'oui', neuf: 'non' };

/* What a line says to whoever writes it (mark, title, reasons, what its button asks), then in a file (of what, and why). */
const CASES: {
  name: string;
  line: Partial<BudgetLine>;
  strand: string | null;
  says: [mark: string, title: string, reason: string, ask: string | null];
  file: [about: string, because: string];
}[] = [
  {
    name: 'without words',
    line: { label: '', expense: null },
    strand: '1.1',
    says: ['open', 'À compléter', 'Écrivez ce que vous payez.', null],
    file: ['', 'Écrivez ce que vous payez.'],
  },
  {
    name: 'without a category',
    line: { expense: null },
    strand: '1.1',
    says: ['open', 'À compléter', 'Catégorie à choisir.', 'Aidez-moi à choisir'],
    file: ['', 'Catégorie à choisir.'],
  },
  {
    name: 'whose category is only proposed',
    line: { suggested: true, answers: BOUGHT },
    strand: '1.1',
    says: ['open', 'À compléter', 'Catégorie proposée, à confirmer : Vélos.', 'C’est bien cela'],
    file: ['', 'Catégorie proposée, à confirmer : Vélos.'],
  },
  {
    name: 'whose proposed category is no more',
    line: { suggested: true, expense: 'ancienne' },
    strand: '1.1',
    says: ['open', 'À compléter', 'Catégorie à choisir.', 'Aidez-moi à choisir'],
    file: ['', 'Catégorie à choisir.'],
  },
  {
    name: 'without a strand',
    line: {},
    strand: null,
    says: ['open', 'À compléter', 'Volet à choisir.', 'Choisir le volet'],
    file: ['Vélos', 'Volet à choisir.'],
  },
  {
    name: 'whose strand is not known',
    line: { answers: BOUGHT },
    strand: 'nsp',
    says: ['silent', 'À demander', 'La réponse change selon le volet.', null],
    file: ['Vélos', 'La réponse change selon le volet.'],
  },
  {
    name: 'that a question still opens',
    line: {},
    strand: '1.1',
    says: ['open', 'À compléter', 'Il reste à répondre : Avez-vous une facture ?', 'Répondre'],
    file: ['Vélos, volet 1.1', 'Il reste à répondre : Avez-vous une facture ?'],
  },
  {
    name: 'that « Je ne sais pas » leaves open',
    line: { answers: { ...BOUGHT, facture: 'nsp' } },
    strand: '1.1',
    says: ['silent', 'À demander', 'Ce que vous ne savez pas encore décide de la réponse.', null],
    file: ['Vélos, volet 1.1', 'Ce que vous ne savez pas encore décide de la réponse.'],
  },
  {
    name: 'that is eligible',
    line: { answers: BOUGHT },
    strand: '1.1',
    says: ['yes', 'Éligible', 'Un vélo d’occasion avec facture compte.', null],
    file: ['Vélos, volet 1.1', 'Un vélo d’occasion avec facture compte.'],
  },
  {
    name: 'under a condition',
    line: { answers: { facture: 'non', neuf: 'non' } },
    strand: '1.1',
    says: ['if', 'Sous condition', 'Il manque la facture.', null],
    file: ['Vélos, volet 1.1', 'Il manque la facture.'],
  },
  {
    name: 'that is not eligible, in a strand of its own',
    line: { strand: '2.1' },
    strand: '1.1',
    says: ['no', 'Non éligible', 'Pas de vélo en 2.1.', null],
    file: ['Vélos, volet 2.1', 'Pas de vélo en 2.1.'],
  },
  {
    name: 'on which the annexe is silent',
    line: { expense: 'gateaux' },
    strand: '1.1',
    says: ['silent', 'L’annexe n’en dit rien', 'Aucune liste ne cite les gâteaux.', null],
    file: ['Gâteaux, volet 1.1', 'Aucune liste ne cite les gâteaux.'],
  },
  {
    name: 'on which the annexe says two things',
    line: { answers: { facture: 'non' } },
    strand: '1.2',
    says: ['two-ways', 'L’annexe se contredit', 'Une phrase dit oui, une autre dit non.', null],
    file: ['Vélos, volet 1.2', 'Une phrase dit oui, une autre dit non.'],
  },
];

describe('a line of the budget', () => {
  it.each(CASES)('$name', ({ line, strand, says, file }) => {
    const judged = judge({ ...LINE, ...line }, strand);
    const table = expenses.find(({ id }) => id === judged.line.expense);
    const { mark, title, reasons, ask } = lineWords(judged, table);
    expect([mark, title, reasons.join(' '), ask]).toEqual(says);
    const { about, because } = reasonOf(judged, { expenses, actions: [], indicators: [] });
    expect([about, because]).toEqual(file);
  });

  it('carries what must hold, and the facts of its strand', () => {
    const judged = judge({ ...LINE, answers: { facture: 'non', neuf: 'non' } }, '1.1');
    expect(reasonOf(judged, { expenses, actions: [], indicators: [] })).toMatchObject({
      conditions: ['Demandez la facture au vendeur.'],
      cites: ['A1V1-EXY-01'],
    });
  });
});
