import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { sentencesOf } from '../../measure/reading/prose.ts';
import { readingEase } from '../../measure/reading/reading-ease.ts';
import { syllables } from '../../measure/reading/syllables.ts';

describe('the syllables', () => {
  // Counted by hand, as the words are spoken.
  it.each([
    ['je', 1],
    ['vie', 1],
    ['mère', 1],
    ['lieu', 1],
    ['oui', 1],
    ['une', 1],
    ['aide', 1],
    ['autre', 1],
    ['guide', 1],
    ['nuit', 1],
    ['œuvre', 1],
    ['bébé', 2],
    ['ami', 2],
    ['école', 2],
    ['enfant', 2],
    ['l’enfant', 2],
    ['parents', 2],
    ['famille', 2],
    ['quitter', 2],
    ['payer', 2],
    ['pays', 2],
    ['naïf', 2],
    ['besoin', 2],
    ['question', 2],
    ['violences', 2],
    ['gratuit', 2],
    ['grossesse', 2],
    ['peut-être', 2],
    ['essayer', 3],
    ['création', 3],
    ['réunion', 3],
    ['poésie', 3],
    ['oublier', 3],
    ['écouter', 3],
    ['médiation', 3],
    ['handicap', 3],
    ['aujourd’hui', 3],
    ['grands-parents', 3],
    ['épuisement', 4],
    ['département', 4],
    ['adolescent', 4],
    ['anniversaire', 4],
    ['confidentiel', 4],
    ['parentalité', 5],
  ])('of « %s » are %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('of a figure are one a digit', () => {
    expect(syllables('3919')).toBe(4);
  });
});

describe('the reading ease', () => {
  it('follows the formula of Kandel and Moles', () => {
    // Ten words in two sentences, twelve syllables: 207 − 1.015 × 10 / 2 − 73.6 × 12 / 10.
    expect(readingEase(['Je suis un parent.', 'Le groupe est gratuit pour tous.']).score).toBe(113.6);
  });

  it('falls when words and sentences grow', () => {
    const plain = readingEase(['Vous pouvez parler.', 'On vous écoute.']);
    const heavy = readingEase([
      'L’accompagnement individualisé favorise la verbalisation des préoccupations éducatives parentales.',
    ]);
    expect(plain.score).toBeGreaterThan(90);
    expect(heavy.score).toBeLessThan(20);
  });

  it('counts the words of the longest sentence the hard way', () => {
    expect(readingEase(['Oui.', 'L’enfant n’est pas là.']).longest).toEqual({
      sentence: 'L’enfant n’est pas là.',
      words: 6,
    });
  });
});

describe('the prose of a page', () => {
  it('is what its main element says, sentence by sentence, without sources and what opens on demand', () => {
    const html = `<body><p>Menu.</p><main><h1>Un titre</h1>
      <p>Une phrase avec <label class="term">un <button>mot</button></label><span popover>sa définition</span>.
      Une autre ?<small class="src"> page 3</small></p><ul><li>Un point</li><li>« Deux. »</li></ul></main></body>`;
    expect(sentencesOf(html)).toEqual([
      'Un titre',
      'Une phrase avec un mot.',
      'Une autre ?',
      'Un point',
      '« Deux. »',
    ]);
  });
});

it('every answer to an expense reads at 50 or more', () => {
  const answers = readContent().expenses.flatMap(({ id, rows }) =>
    rows.map(({ id: row, because, conditions, keep, instead }) => {
      const lines = [because, ...conditions, ...keep, instead ?? []].flat();
      const html = `<main>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`;
      return { at: `${id}: ${row}`, score: readingEase(sentencesOf(html)).score };
    }),
  );
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter(({ score }) => score < 50)).toEqual([]);
});
