import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/rules/decision/decide.ts';
import { askedFields, expenseGroups } from '../../../src/wizards/depense/expense-fields.ts';
import { expenseView } from '../../../src/wizards/depense/expense-view.ts';
import { actionGroups } from '../../../src/wizards/projet/project-fields.ts';
import { applicableQuestions, modeOf, projectView } from '../../../src/wizards/projet/project-view.ts';
import { smallActions } from '../../react/small-actions.ts';
import { smallExpenses } from '../../react/small-expenses.ts';

type Answers = Record<string, string>;
const [velos] = smallExpenses.expenses;
const maison = smallActions.actions.find(({ id }) => id === 'maison');
const chorale = smallActions.actions.find(({ id }) => id === 'chorale');
if (!velos || !maison || !chorale) throw new Error('a small rule is missing');

const told = (groups: { title: string; options: readonly { id: string }[] }[]) =>
  groups.map(({ title, options }) => [title, options.map(({ id }) => id).join(' ')]);

describe('the lists to choose from', () => {
  it('are the expenses that the annexe lists, then the others', () => {
    expect(told(expenseGroups(smallExpenses))).toEqual([
      ['Ou choisissez parmi les dépenses que l’annexe cite', 'velos'],
      ['Souvent demandées, mais absentes des listes de l’annexe', 'gateaux'],
    ]);
  });

  it('end with the choice of none, wherever it stands, under what a list says of it', () => {
    const [velos] = smallExpenses.expenses;
    if (!velos) throw new Error('no expense');
    const none = { ...velos, id: 'autre', label: 'Une autre dépense', choice: 'Rien de cela', listed: false };
    const groups = expenseGroups({ ...smallExpenses, expenses: [none, ...smallExpenses.expenses] });
    expect(told(groups)).toEqual([
      ['Ou choisissez parmi les dépenses que l’annexe cite', 'velos'],
      ['Souvent demandées, mais absentes des listes de l’annexe', 'gateaux'],
      ['Rien de tout cela ?', 'autre'],
    ]);
    expect(groups[2]?.options[0]?.label).toBe('Rien de cela');
  });

  it('are the actions by axis, then what people bring', () => {
    expect(told(actionGroups(smallActions))).toEqual([
      ['Axe 1 · Les familles, ensemble', 'chorale'],
      ['Axe 2 · Un parent à la fois', 'essai'],
      ['Axe 3 · Des lieux et des services', 'maison'],
      ['Axe 4 · Faire vivre les réseaux', ''],
      ['On nous en parle aussi', 'colloque voisin'],
    ]);
  });
});

describe('the questions of an expense', () => {
  it.each<[Answers, string]>([
    [{}, 'depense volet'],
    [{ depense: 'velos' }, 'depense volet facture neuf'],
    [{ depense: 'velos', volet: '1.1' }, 'depense volet facture neuf'],
    [{ depense: 'velos', volet: '1.2' }, 'depense volet facture'],
    [{ depense: 'velos', volet: '2.1' }, 'depense volet'],
  ])('with %j are: %s', (answers, ids) => {
    expect(
      askedFields(smallExpenses, answers)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it.each<[Answers, string | undefined, string | undefined, string | undefined]>([
    [{ depense: 'velos' }, undefined, 'volet', 'depense'],
    [{ depense: 'velos', volet: '1.1' }, undefined, 'facture', 'volet'],
    [{ depense: 'velos', volet: '1.1', facture: 'oui' }, undefined, 'neuf', 'facture'],
    [{ depense: 'velos', volet: '1.1', facture: 'oui', neuf: 'non' }, undefined, undefined, 'neuf'],
    [{ depense: 'velos', volet: '1.1', facture: 'oui' }, 'volet', 'volet', 'depense'],
    [{ depense: 'velos', volet: '1.1', facture: 'oui' }, 'ancienne', 'neuf', 'facture'],
  ])('with %j, asked again « %s », show %s after %s', (answers, at, field, before) => {
    const decision: Decision = decide(velos, answers);
    const view = expenseView(smallExpenses, answers, decision, { at });
    expect([view.field?.id, view.before]).toEqual([field, before]);
  });
});

describe('the questions of an action', () => {
  it.each<[Answers, string]>([
    [{}, 'itinerante accueil horaires locaux conseil'],
    [{ itinerante: 'oui' }, 'itinerante isolement accueil horaires locaux conseil'],
    [{ itinerante: 'nsp' }, 'itinerante accueil horaires locaux conseil'],
    [{ itinerante: 'non' }, 'itinerante accueil horaires locaux conseil'],
  ])('with %j are: %s', (answers, ids) => {
    expect(
      applicableQuestions(smallActions, maison, answers)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('are one page past five criteria, or as the reader chose', () => {
    expect([modeOf(maison.criteria, {}), modeOf(maison.criteria.slice(0, 5), {})]).toEqual(['list', 'one']);
    expect([modeOf(maison.criteria, { mode: 'one' }), modeOf(chorale.criteria, { mode: 'list' })]).toEqual([
      'one',
      'list',
    ]);
  });

  it.each<[string, Answers, object, string]>([
    ['the first that has no answer', { regularite: 'oui' }, {}, 'enfants'],
    ['all on one page', { regularite: 'oui' }, { mode: 'list' }, 'list'],
    ['the card once all are answered', { regularite: 'oui', enfants: 'nsp', etp: '1' }, {}, 'card'],
    ['the one asked again', { regularite: 'oui', enfants: 'nsp', etp: '1' }, { at: 'enfants' }, 'enfants'],
    ['the page asked again', { regularite: 'oui', enfants: 'nsp', etp: '1' }, { at: 'liste' }, 'list'],
    [
      'the card where what was asked again is none',
      { regularite: 'oui', enfants: 'non', etp: '1' },
      { at: 'ancienne' },
      'card',
    ],
  ])('show %s', (_, answers, memory, shown) => {
    const all = applicableQuestions(smallActions, chorale, {});
    const view = projectView(
      chorale,
      all,
      applicableQuestions(smallActions, chorale, answers),
      answers,
      memory,
    );
    expect(typeof view === 'string' ? view : view.id).toBe(shown);
  });
});
