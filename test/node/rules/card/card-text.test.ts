import { expect, it } from 'vitest';
import type { Card } from '../../../../src/rules/card/card.ts';
import { cardText, copiedCard } from '../../../../src/rules/card/card-text.ts';

const condition = { id: 'a', label: 'Un point', status: 'met', words: 'remplie' } as const;
const card: Card = {
  ...{ mark: 'yes', title: 'Oui', subject: 'Vélos', answer: 'eligible' },
  doors: [{ path: '/ailleurs/', label: 'Ailleurs' }],
  notes: [{ text: 'À noter.', cites: ['x', 'y'] }],
  places: { x: 'Axe 1, p. 4', y: 'Axe 2, p. 9' },
  parts: [
    { title: 'Pourquoi', kind: 'lines', lines: ['Parce que.'] },
    { title: 'Dates', kind: 'lines', lines: ['Un jour.', 'Un autre.'] },
    { title: 'Il manque', kind: 'lines', lead: 'Ceci :', lines: ['Un reçu.'] },
    {
      ...{ title: 'Conditions', kind: 'conditions' },
      conditions: [
        condition,
        { ...condition, label: 'Deux', status: 'unmet', words: 'non', more: 'Faites-le.' },
      ],
    },
    { title: 'Vérifiez', kind: 'recalls', recalls: [{ text: 'Aussi.', cites: ['y'] }] },
    {
      ...{ title: 'Ce qui changerait', kind: 'changes' },
      groups: [
        { question: null, lines: ['Si : oui.'] },
        { question: 'Neuf ?', lines: ['Si oui : non.', 'Si non : oui.'] },
      ],
    },
    { title: 'Demander', kind: 'ask', messages: ['Bonjour.'] },
    {
      ...{ title: 'Voisins', kind: 'neighbours' },
      neighbours: [{ strand: '1.1', name: 'Parents', when: 'Pour un groupe.' }],
    },
    {
      ...{ title: 'Volets', kind: 'strands', mark: 'no', lines: ['Pas ici.'] },
      strands: [{ strand: '2.1', name: 'Réseaux' }],
    },
    { title: 'Et maintenant', kind: 'next', lines: [], doors: [{ path: '/', label: 'Lire' }] },
    {
      title: 'Sources',
      kind: 'sources',
      sources: [
        { place: 'Axe 1, p. 4', ids: ['x'] },
        { place: 'Axe 3', ids: ['z'] },
      ],
    },
  ],
};
const WRITTEN = `Oui
Vélos

À noter. (Axe 1, p. 4 ; Axe 2, p. 9)

Pourquoi
  Parce que.

Dates
  • Un jour.
  • Un autre.

Il manque
  Ceci :
  • Un reçu.

Conditions
  ✓ Un point · remplie
  ✕ Deux · non
    Faites-le.

Vérifiez
  Aussi. (Axe 2, p. 9)

Ce qui changerait
  Si : oui.
  Neuf ?
  • Si oui : non.
  • Si non : oui.

Demander
  Bonjour.

Voisins
  • Pour un groupe. Volet 1.1 · Parents

Volets
  • Volet 2.1 · Réseaux
  Pas ici.

Sources
  • Axe 1, p. 4
  • Axe 3`;

it('a card is written whole, one part after the other, but for the pages that it leads to', () => {
  expect(cardText(card)).toBe(WRITTEN);
});

it('a card tells the lines of its sources, where the facts are given', () => {
  const facts = new Map([
    ['x', { lines: '164-170' }],
    ['y', { lines: '12' }],
  ]);
  const written = cardText(card, facts);
  expect(written).toContain('À noter. (Axe 1, p. 4, l. 164-170 ; Axe 2, p. 9, l. 12)');
  expect(written).toContain('  • Axe 1, p. 4, l. 164-170\n  • Axe 3');
});

it('a card has signs for each status, and no line where nothing is told', () => {
  const statuses = ['met', 'unmet', 'unknown', 'contested', 'not-applicable'] as const;
  const conditions = statuses.map((status) => ({ id: status, label: 'P', status, words: 'm' }));
  const parts = [{ title: 'Conditions', kind: 'conditions', conditions }] as const;
  expect(cardText({ ...card, notes: [], parts })).toBe(
    'Oui\nVélos\n\nConditions\n  ✓ P · m\n  ✕ P · m\n  ○ P · m\n  ? P · m\n  – P · m',
  );
});

it('a card is copied with its day, the rules, what it never promises and how to find it again', () => {
  const copied = copiedCard(
    { ...card, notes: [], parts: [] },
    '2026-11-23',
    'abc123',
    'https://exemple.fr/#a',
  );
  expect(copied).toBe(
    [
      'Oui\nVélos',
      'Pages comptées d’après le texte extrait.',
      'Réponse du 23 novembre 2026, d’après l’annexe 2 (version de nos règles : abc123). Cette annexe n’a pas de date ; selon nous, elle vient de l’instruction 2024-227 : vérifiez qu’elle s’applique toujours. L’annexe 1, que nous n’avons pas, s’applique aussi. Faites confirmer par votre Caf.',
      'Pour retrouver cette réponse : https://exemple.fr/#a',
    ].join('\n\n'),
  );
});

it('what a Caf adds is copied under the title, after the annexe’s own answer', () => {
  const copied = copiedCard({ ...card, parts: [] }, '2026-11-23', 'abc123', 'https://exemple.fr/#a', [
    'La Caf du Nord demande plus.',
    'L’annexe dit non. La Caf du Nord écrit autre chose.',
  ]);
  expect(copied.split('\n\n').slice(0, 3)).toEqual([
    'Oui\nVélos',
    'La Caf du Nord demande plus.',
    'L’annexe dit non. La Caf du Nord écrit autre chose.',
  ]);
});
