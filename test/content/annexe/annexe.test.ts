import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';

const content = readContent();

describe('the facts of the annexe', () => {
  it('are the 528 rows of the reading, less those left out with a reason', () => {
    expect(content.facts.size + content.omissions.ids.length).toBe(528);
    expect(content.omissions.ids.filter((id) => content.facts.has(id))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = content.files.flatMap((file) => file.facts.map((fact) => fact.id));
    expect(ids).toHaveLength(content.facts.size);
  });

  it('stand in the file of their strand or axis', () => {
    const misplaced = content.files.flatMap((file) => {
      const prefix =
        file.scope === 'document'
          ? 'G0-'
          : file.scope === 'axe'
            ? `A${file.axis}-`
            : `A${file.strand[0] ?? ''}V${file.strand[2] ?? ''}-`;
      return file.facts.filter((fact) => !fact.id.startsWith(prefix)).map((fact) => `${file.id}: ${fact.id}`);
    });
    expect(content.files).toHaveLength(13);
    expect(misplaced).toEqual([]);
  });

  it('stand on lines that the annexe has', () => {
    const lines = [...content.facts.values()].flatMap((fact) => fact.lines.split(/[,-]/).map(Number));
    expect(Math.min(...lines)).toBe(1);
    expect(Math.max(...lines)).toBeLessThanOrEqual(content.document.lines);
  });
});

describe('the collections', () => {
  it('hold eight sheets, one a strand', () => {
    expect(content.sheets.map(({ sheet }) => sheet.strand).sort()).toEqual([...STRANDS]);
  });

  it('hold the seventeen expenses and the choice of none, the twelve actions and the eight things people bring', () => {
    expect(content.expenses).toHaveLength(17 + 1);
    expect(content.actions.filter(({ kind }) => kind === 'action')).toHaveLength(12);
    expect(content.actions.filter(({ kind }) => kind !== 'action')).toHaveLength(8);
  });

  it('hold indicators for six strands: two strands of the annexe propose none', () => {
    const giving = content.indicators.filter(({ indicators }) => indicators.length > 0);
    expect(giving.map(({ strand }) => strand).sort()).toEqual(['1.1', '1.2', '2.2', '3.1', '3.2', '4.1']);
  });

  it('say of those two that the annexe is silent, and what to ask', () => {
    const silent = content.indicators.filter(({ indicators }) => indicators.length === 0);
    expect(silent.map(({ strand, silence }) => [strand, silence?.cites])).toEqual([
      ['2.1', ['A2V1-GAP-04']],
      ['4.2', ['A4V2-GAP-01']],
    ]);
  });

  it('know what each mean is a mean of', () => {
    const needing = content.indicators.flatMap(({ strand, indicators }) =>
      indicators
        .filter(({ across }) => across === 'mean' || across === 'weighted')
        .map(({ id, of }) => [strand, id, indicators.find((other) => other.id === of)?.across]),
    );
    expect(needing).toEqual([
      ['1.1', 'presence-moyenne', 'sum'],
      ['1.2', 'presence-moyenne', 'sum'],
      ['2.2', 'duree-moyenne', 'sum'],
    ]);
  });

  it('hold a glossary', () => {
    expect(content.terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'caf',
        'fnp',
        'reaap',
        'laep',
        'clas',
        'ctg',
        'sdsf',
        'epci',
        'etp',
        'eaje',
        'pmi',
        'rpe',
        'rep',
        'map',
        'dvh',
        'pdn',
        'ps-acf',
        'dejeps',
      ]),
    );
  });
});
