import { describe, expect, it } from 'vitest';
import { keptWords, megabytes } from '../../../src/offline/words.ts';
import { copyOf, markPage } from '../../../src/offline/worker/mark-page.ts';

const AT = new Date(2026, 11, 1, 9, 5).getTime();

describe('the words of the copy', () => {
  it('say how much, rounded up', () => {
    expect(megabytes(1_200_000)).toBe('1,2 Mo');
    expect(megabytes(4_910_001)).toBe('5 Mo');
    expect(megabytes(10)).toBe('0,1 Mo');
  });

  it('say since when, by the clock of the reader', () => {
    expect(copyOf(AT)).toBe('copie du 1er décembre 2026, 9 h 05');
  });

  it('say what is kept, and the département where one is', () => {
    const copy = { version: 'a', at: AT, bytes: 4_850_000, pages: 46, place: '' };
    expect(keptWords(copy, '')).toBe(
      '46 pages, 4,9 Mo sur cet appareil. C’est la copie du 1er décembre 2026, 9 h 05.',
    );
    expect(keptWords({ ...copy, place: '2a' }, '2A')).toContain('46 pages, avec le département 2A, 4,9 Mo');
  });

  it('stand before the main part of a page, which asks for its script', () => {
    const page = markPage('<body><header></header><main id="contenu"></main></body>', AT, '/guide/x.js');
    expect(page).toMatch(/^<body><header><\/header><div class="kept-copy.*Copie du 1er décembre.*<main/);
    expect(page).toContain('<script type="module" src="/guide/x.js"></script><main');
    expect(markPage('<p>autre</p>', AT, 'x')).toBe('<p>autre</p>');
  });
});
