import { describe, expect, it } from 'vitest';
import { openText } from '../../../../src/tables/open-table.ts';

describe('a pasted table', () => {
  it('that is read to its bound alone says so, even where rows were joined', () => {
    const opened = openText(`Poste\tMontant\n${'Salle\n(grande)\t300\n'.repeat(4_000)}`);
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened[0]?.rows.length).toBeLessThan(4_001);
    expect(opened[0]?.notes.map(({ kind }) => kind)).toContain('cut-rows');
  });

  it('of 150,000 lines that an amount ends is read to its bound, and says so', () => {
    const opened = openText(
      Array.from({ length: 150_000 }, (_, i) => `Salle ${String(i)} : 300 €`).join('\n'),
    );
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened[0]?.rows).toHaveLength(5_000);
    expect(opened[0]?.rows.at(-1)).toEqual(['Salle 4999', '300 €']);
    expect(opened[0]?.notes.map(({ kind }) => kind)).toEqual(['cut-rows']);
  });

  it('past five million characters is refused at once', () => {
    expect(openText('a'.repeat(20_000_000))).toEqual({
      problem:
        'Ce tableau est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.',
    });
  });

  it('of 4,999 rows and a thousand empty columns is its cells alone', () => {
    const text = `Poste;Montant${';'.repeat(998)}\n${`Salle;300${';'.repeat(990)}\n`.repeat(4_998)}`;
    const opened = openText(text);
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened[0]?.rows).toHaveLength(4_999);
    expect(opened[0]?.rows.at(-1)).toEqual(['Salle', '300']);
  });
});
