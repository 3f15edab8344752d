import { expect, it } from 'vitest';
import { expenseCard } from '../../../../src/rules/card/expense-card.ts';
import { decide } from '../../../../src/rules/decision/decide.ts';
import type { Answers } from '../../../../src/rules/decision/decision-table.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

function cardOf(answers: Answers) {
  const table = smallExpenses.expenses.find(({ id }) => id === answers['depense']);
  if (!table) throw new Error('no table');
  return expenseCard(smallExpenses, table, answers, decide(table, answers));
}

it('is one answer, whole, and leads on with the answers it was given', () => {
  expect(cardOf({ depense: 'velos', volet: '1.1', facture: 'non', neuf: 'non' })).toMatchObject({
    mark: 'if',
    title: 'Oui, sous condition',
    subject: 'Vélos, volet 1.1',
    answer: 'conditional',
    doors: [
      { path: '/mon-budget/#ajouter=velos&volet=1.1&facture=non&neuf=non', label: 'Ajouter à mon budget' },
      { path: '/ma-depense/#volet=1.1', label: 'Vérifier une autre dépense' },
    ],
    parts: [
      { title: 'Pourquoi', lines: ['Il manque la facture.'] },
      {
        title: '1 condition sur 2 remplie',
        conditions: [
          { label: 'La facture manque encore', status: 'unmet', words: 'ne convient pas' },
          { label: 'Le vélo est d’occasion', status: 'met', words: 'convient' },
        ],
      },
      {
        title: 'Pour que ce soit « oui »',
        groups: [{ question: null, lines: ['Si vous avez une facture : oui.'] }],
      },
      { title: 'À respecter', lines: ['Demandez la facture au vendeur.'] },
      { title: 'Vérifiez aussi', recalls: [{ text: 'Le vélo ne suffit pas : il sert une action.' }] },
      {
        title: 'Et maintenant',
        doors: [
          { path: '/fiches/1-1/', label: 'Lire la fiche 1.1, Nom 1.1' },
          { path: '/quel-volet/', label: 'Vérifier que mon projet entre dans un volet' },
        ],
      },
      { title: 'Où l’annexe 2 le dit', sources: [{ place: 'Axe 1, volet 1 · Dépenses, p. 5' }] },
    ],
  });
});

it('asks the Caf what one does not know, in the words in which it was asked', () => {
  const { title, parts } = cardOf({ depense: 'velos', volet: '1.2', facture: 'nsp' });
  expect(title).toBe('Pas encore de réponse');
  expect(parts.find((each) => each.kind === 'ask')?.messages).toEqual([
    'Bonjour. Je prépare une demande au Fonds national parentalité (Vélos, volet 1.2). Avez-vous une facture ? Pouvez-vous m’aider à répondre ? Merci d’avance.',
  ]);
});

it('is one answer a strand when the strand is not known, and matters', () => {
  const { title, subject, answer, parts } = cardOf({ depense: 'velos', volet: 'nsp' });
  expect([title, subject, answer]).toEqual(['Cela dépend du volet', 'Vélos, tous les volets', 'by-strand']);
  expect(
    parts.flatMap((each) =>
      each.kind === 'strands' ? [[each.title, each.strands.map(({ strand }) => strand)]] : [],
    ),
  ).toEqual([
    ['Pas encore de réponse', ['1.1', '1.2']],
    ['Non, selon l’annexe', ['2.1']],
    ['L’annexe n’en dit rien', ['2.2', '3.1', '3.2', '4.1', '4.2']],
  ]);
});

it('of an open answer says why it is open, and where each missing answer leads', () => {
  expect(cardOf({ depense: 'velos', volet: '1.2', facture: 'nsp' })).toEqual({
    ...{
      mark: 'silent',
      title: 'Pas encore de réponse',
      subject: 'Vélos, volet 1.2',
      answer: 'open',
      notes: [],
    },
    places: smallExpenses.places,
    strip: expect.arrayContaining([
      {
        ...{ strand: '1.1', mark: null, words: 'Cela dépend' },
        path: '/ma-depense/#volet=1.1&depense=velos&facture=nsp',
      },
      {
        ...{ strand: '2.1', mark: 'no', words: 'Non éligible' },
        path: '/ma-depense/#volet=2.1&depense=velos&facture=nsp',
      },
    ]),
    doors: [
      { path: '/mon-budget/#ajouter=velos&volet=1.2&facture=nsp', label: 'Ajouter à mon budget' },
      { path: '/ma-depense/#volet=1.2', label: 'Vérifier une autre dépense' },
    ],
    parts: [
      {
        title: 'Pourquoi',
        kind: 'lines',
        lines: ['Ce que vous ne savez pas encore décide de la réponse.'],
      },
      {
        title: '1 condition à vérifier',
        kind: 'conditions',
        conditions: [
          { id: 'facture', label: 'Vous avez une facture', status: 'unknown', words: 'à vérifier' },
        ],
      },
      {
        title: 'Où mène chaque réponse',
        kind: 'changes',
        groups: [
          {
            question: 'Avez-vous une facture ?',
            lines: [
              'Si vous avez une facture : oui.',
              'Si la facture manque encore : l’annexe se contredit.',
            ],
          },
        ],
      },
      expect.objectContaining({ kind: 'ask' }),
      expect.objectContaining({ title: 'Et maintenant', kind: 'next' }),
    ],
  });
});

it('of an answer that the annexe does not settle names the verdict with its reason', () => {
  const card = cardOf({ depense: 'velos', volet: '1.2', facture: 'non' });
  expect(card.answer).toBe('undecided contradictory');
  expect(card.parts.map(({ title, kind }) => `${title} · ${kind}`)).toEqual([
    ...['Pourquoi · lines', 'Ce qui changerait la réponse · changes'],
    ...['La question à envoyer à votre Caf · ask', 'Et maintenant · next', 'Où l’annexe 2 le dit · sources'],
  ]);
});

it('a strand apart says its own reasons, and where an open one leads', () => {
  const card = cardOf({ depense: 'velos', volet: 'nsp' });
  expect(card).toMatchObject({ mark: 'silent', title: 'Cela dépend du volet', notes: [] });
  expect(card.parts).toEqual([
    {
      ...{ title: 'Pas encore de réponse', kind: 'strands', mark: 'silent' },
      strands: [
        { strand: '1.1', name: 'Nom 1.1' },
        { strand: '1.2', name: 'Nom 1.2' },
      ],
      lines: [
        'Dans le volet 1.1 : peut-être oui, selon vos autres réponses.',
        'Dans le volet 1.2 : oui si vous avez une facture ; sinon, l’annexe se contredit.',
      ],
    },
    {
      ...{ title: 'Non, selon l’annexe', kind: 'strands', mark: 'no' },
      strands: [{ strand: '2.1', name: 'Nom 2.1' }],
      lines: ['Pas de vélo en 2.1.'],
    },
    {
      ...{ title: 'L’annexe n’en dit rien', kind: 'strands', mark: 'silent' },
      strands: ['2.2', '3.1', '3.2', '4.1', '4.2'].map((strand) => ({ strand, name: `Nom ${strand}` })),
      lines: ['Le texte n’en parle pas.'],
    },
  ]);
  expect(card.doors).toEqual([
    { path: '/quel-volet/', label: 'Trouver le volet de mon projet' },
    { path: '/ma-depense/', label: 'Vérifier une autre dépense' },
  ]);
});

it('is one answer for all the strands where they conclude alike', () => {
  expect(cardOf({ depense: 'gateaux', volet: 'nsp' })).toMatchObject({
    ...{ mark: 'silent', title: 'L’annexe n’en dit rien', answer: 'undecided silent' },
  });
});
