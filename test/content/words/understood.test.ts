import { describe, expect, it } from 'vitest';
import { understandAction, understandExpense } from '../../../src/phrases/understood/understand.ts';
import { wayLeft } from '../../../src/phrases/understood/way-left.ts';
import { suggest } from '../../../src/phrases/suggest.ts';
import { wizardLink } from '../../../src/phrases/understood/wizard-link.ts';
import { readContent } from '../../../src/reading/content.ts';
import { expenseData } from '../../../src/reading/islands/wizard-data.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';
import { saidData } from '../../../src/reading/phrases/said-data.ts';
import { expenseCard } from '../../../src/rules/card/expense-card.ts';
import { decide } from '../../../src/rules/decision/decide.ts';
import { completions } from '../../../src/rules/decision/decision-table.ts';
import { readFragment } from '../../../src/controls/fragment/codec.ts';
import { expenseVocabulary } from '../../../src/wizards/depense/expense-fields.ts';

const content = readContent();
const index = wholeIndex(content);
const said = saidData(content);
const data = expenseData(content);

/** A phrase, the expense that it names, what is understood beside it, and what its suggestion says. */
const EXPENSES: [phrase: string, expense: string, answers: Record<string, string>, state: string][] = [
  [
    '2 heures de plus pour l’animatrice du café des parents',
    'salaires',
    { volet: '1.1', 'temps-en-plus': 'oui' },
    '2 questions au plus',
  ],
  ['des flyers pour le café des parents', 'communication', { volet: '1.1' }, 'Oui, selon l’annexe'],
  ['des flyers', 'communication', {}, '2 questions au plus'],
  ['salaires 3.1', 'salaires', { volet: '3.1' }, '3 questions au plus'],
  ['deux heures en plus pour l’éducateur', 'salaires', { 'temps-en-plus': 'oui' }, '3 questions au plus'],
  ['pas d’heures en plus pour l’éducateur', 'salaires', {}, '4 questions au plus'],
  [
    'embaucher une animatrice pour le lieu ressources',
    'salaires',
    { volet: '3.1', 'temps-en-plus': 'embauche' },
    '1 question',
  ],
  ['goûters pour la ligne d’écoute', 'alimentation', { volet: '2.2' }, 'L’annexe n’en dit rien'],
  ['billets pour des loisirs en famille', 'billetterie', {}, '2 questions au plus'],
  ['un podcast', 'communication', {}, '2 questions au plus'],
];

describe('an expense that a phrase names', () => {
  it.each(EXPENSES)('comes with what it says beside: « %s »', (phrase, id, answers, state) => {
    expect(understandExpense(index, said, phrase, id)).toMatchObject({ answers, state });
  });

  it.each([
    'salle louée pour mon mariage 1.1',
    'taxi pour mon anniversaire 1.1',
    'flyers pour ma boutique volet 1.2',
    'assurance pour mon mariage 1.1',
    'feutres pour la présidente 1.1',
    'train pour les vacances de la famille 1.1',
    'des flyers pour le café des parents et ma boutique',
    'un taxi pour le mariage de la présidente du café des parents',
  ])('says no verdict where what it is for is something else: « %s »', (phrase) => {
    const [id = ''] = suggest(index, phrase).expenses;
    expect(understandExpense(index, said, phrase, id).state).toMatch(/^$|question/);
  });

  it('says no verdict that some completion of what was understood would not have', () => {
    let checked = 0;
    for (const table of data.expenses) {
      const own = said.expenses[table.id];
      if (!own) throw new Error(table.id);
      const options = [{}, ...own.answers.map((each) => Object.fromEntries([each.split('.')]) as object)];
      for (const volet of [undefined, ...Object.keys(own.strands)])
        for (const option of options) {
          const answers = { ...(volet && { volet }), ...option };
          const state = wayLeft(own, answers, true);
          if (!state || /question/.test(state)) continue;
          for (const cell of completions(table, answers)) {
            checked += 1;
            expect(expenseCard(data, table, cell, decide(table, cell)).title, table.id).toBe(state);
          }
        }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('leads to the wizard with its answers, marked as read', () => {
    const { answers } = understandExpense(index, said, EXPENSES[0]?.[0] ?? '', 'salaires');
    const link = wizardLink('depense', 'salaires', answers);
    expect(link).toBe(
      '/ma-depense/#depense=salaires&volet=1.1&temps-en-plus=oui&lu=depense.volet.temps-en-plus',
    );
    expect(readFragment(link.split('#')[1] ?? '', expenseVocabulary(data))).toEqual({
      answers: { depense: 'salaires', volet: '1.1', 'temps-en-plus': 'oui' },
      read: ['depense', 'volet', 'temps-en-plus'],
      version: null,
      dropped: 0,
    });
  });
});

describe('a project that a phrase names', () => {
  it.each([
    [
      'un café des parents en visio tous les mois',
      'groupe-parents',
      { format: 'a-distance', regularite: 'oui' },
    ],
    [
      'un groupe de parole sans les enfants',
      'groupe-parents',
      { 'enfants-presents': 'non', 'groupe-de-parole': 'oui' },
    ],
    ['une maison des familles itinérante', 'lieu-ressources', { itinerance: 'oui' }],
    ['un café des parents', 'groupe-parents', {}],
    ['un tchat pour la ligne d’écoute', 'ligne-ecoute', {}],
    ['un Laep chaque semaine', 'laep', {}],
  ])('comes with the conditions that it says: « %s »', (phrase, id, answers) => {
    expect(understandAction(said, phrase, id).answers).toEqual(answers);
  });
});
