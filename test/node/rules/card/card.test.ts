import { describe, expect, it } from 'vitest';
import { part, sourcesOf } from '../../../../src/rules/card/card.ts';

describe('the places of some facts', () => {
  it('are named once each, with their facts once each, in the order in which they are cited', () => {
    expect(sourcesOf(['c', 'a', 'c', 'b'], { a: 'p. 4', b: 'p. 9', c: 'p. 9' })).toEqual([
      { place: 'p. 9', ids: ['c', 'b'] },
      { place: 'p. 4', ids: ['a'] },
    ]);
  });

  it('are the fact itself where its place is not known', () => {
    expect(sourcesOf(['x'], {})).toEqual([{ place: 'x', ids: ['x'] }]);
  });
});

describe('a part of a card', () => {
  it('says each of its lines once', () => {
    expect(part('Pourquoi', { kind: 'lines', lines: ['Un.', 'Deux.', 'Un.'] })).toEqual([
      { title: 'Pourquoi', kind: 'lines', lines: ['Un.', 'Deux.'] },
    ]);
    expect(part('Demander', { kind: 'ask', messages: ['Bonjour.', 'Bonjour.'] })).toEqual([
      { title: 'Demander', kind: 'ask', messages: ['Bonjour.'] },
    ]);
  });

  it.each([
    { kind: 'lines', lines: [] },
    { kind: 'conditions', conditions: [] },
    { kind: 'recalls', recalls: [] },
    { kind: 'changes', groups: [] },
    { kind: 'ask', messages: [] },
    { kind: 'neighbours', neighbours: [] },
    { kind: 'sources', sources: [] },
  ] as const)('is left out when it is empty: $kind', (body) => {
    expect(part('Vide', body)).toEqual([]);
  });

  it.each([
    { kind: 'conditions', conditions: [{ id: 'a', label: 'A', status: 'met', words: 'remplie' }] },
    { kind: 'recalls', recalls: [{ text: 'A', cites: [] }] },
    { kind: 'changes', groups: [{ question: null, lines: ['A'] }] },
    { kind: 'neighbours', neighbours: [{ strand: '1.1', name: 'A', when: 'B' }] },
    { kind: 'sources', sources: [{ place: 'A', ids: ['a'] }] },
  ] as const)('stays as it is where it says something: $kind', (body) => {
    expect(part('Plein', { ...body } as Parameters<typeof part>[1])).toEqual([{ title: 'Plein', ...body }]);
  });

  it('stays where its lead says enough, and where it always leads on', () => {
    expect(part('Pourquoi', { kind: 'lines', lead: 'Parce que.', lines: [] })).toHaveLength(1);
    expect(part('Et maintenant', { kind: 'next', lines: [], doors: [] })).toHaveLength(1);
  });
});
