import { describe, expect, it } from 'vitest';
import { missingFigures } from '../../../src/reading/checks/figures.ts';
import { readContent } from '../../../src/reading/content.ts';
import { pagesInFigures } from '../../../src/rules/annexe/place.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';

const content = readContent();
const { anomalies, coverage, document, facts, source } = content;
const entry = (id: string) => anomalies.find((anomaly) => anomaly.id === id);
const range = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1)}`);

describe('the anomalies of the annexe', () => {
  it('are the fourteen of numbers, the six of dates, the sixteen of lists and the twenty-one contradictions', () => {
    const expected = [...range('n', 14), ...range('d', 6), ...range('l', 16), ...range('c', 21)];
    expect(anomalies.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  it('rest on facts that exist', () => {
    const cited = anomalies.flatMap(({ id, cites }) => cites.map((fact) => ({ id, fact })));
    expect(cited.length).toBeGreaterThan(90);
    expect(cited.filter(({ fact }) => !facts.has(fact))).toEqual([]);
  });

  it('say the figures and the dates of the facts they cite', () => {
    const claims = anomalies.map(({ id, title, finding, reading, cites }) => ({
      at: id,
      text: [title, finding, reading].join(' '),
      cites,
    }));
    expect(claims).toHaveLength(57);
    expect(missingFigures(content, claims, [])).toEqual([]);
  });

  it.each([
    ['l13', /suit la seconde, sans dire si elle vaut aussi pour la première/],
    ['l14', /maisons des 1000 premiers jours.* ni qu’elle est réservée/],
    ['l15', /n’a pas de verbe.*« doivent d’être »/],
    ['l16', /même puce.*profils/],
    ['c20', /dans une parenthèse/],
    ['c21', /« devra en revanche »/],
    ['n14', /« à la parentalité »/],
    ['d1', /De ce qui vient ensuite, l’annexe ne dit rien/],
  ])('tell in %s what is wrong there', (id, words) => {
    expect(entry(id)?.finding).toMatch(words);
  });

  it('stand on lines that the annexe has', () => {
    const lines = anomalies.flatMap((anomaly) => anomaly.lines.split(/[,-]/).map(Number));
    expect(lines.length).toBeGreaterThan(50);
    expect(Math.max(...lines)).toBeLessThanOrEqual(document.lines);
  });

  it.each([
    ['n1', '12, 20'],
    ['n2', '15'],
    ['c2', '11, 16, 17'],
    ['c15', '18'],
    ['d2', '9'],
    ['l13', '4, 5'],
    ['l14', '17, 18'],
    ['l15', '10'],
    ['l16', '18'],
    ['c20', '4'],
    ['c21', '15'],
    ['n14', '8, 9'],
  ])('place %s on page %s', (id, pages) => {
    expect(pagesInFigures({ lines: entry(id)?.lines ?? '' }, document.pageTops)).toBe(pages);
  });
});

describe('the page about the document', () => {
  it('states every fact of the document itself', () => {
    const stated = new Set(source.flatMap(({ statements }) => statements.flatMap(({ cites }) => cites)));
    const due = [...facts.keys()].filter((id) => id.startsWith('G0-'));
    expect(due).toHaveLength(9);
    expect(due.filter((id) => !stated.has(id))).toEqual([]);
  });

  it('says the figures and the dates of the facts it cites', () => {
    const claims = [
      ...source.flatMap(({ file, statements }) =>
        statements.map(({ text, cites, line }) => ({ at: `${file}:${String(line)}`, text, cites })),
      ),
      ...coverage.rows.map(({ strand, note, who = '', cites }) => ({ at: strand, text: note + who, cites })),
    ];
    expect(claims.length).toBeGreaterThan(15);
    expect(missingFigures(content, claims, [])).toEqual([]);
  });

  it('tells what each strand gives: expenses in four, indicators in six', () => {
    const giving = (part: 'expenses' | 'indicators') => [
      ...new Set(coverage.rows.filter((row) => row[part] === 'yes').map(({ strand }) => strand)),
    ];
    expect([...new Set(coverage.rows.map(({ strand }) => strand))]).toEqual([...STRANDS]);
    expect(giving('expenses')).toEqual(['1.1', '1.2', '2.2', '3.1']);
    expect(giving('indicators')).toEqual(['1.1', '1.2', '2.2', '3.1', '3.2', '4.1']);
  });
});
