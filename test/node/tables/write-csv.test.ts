import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguardFormula } from '../../../src/tables/formula-guard.ts';
import { writeCsv } from '../../../src/tables/write-csv.ts';

const columns = [
  { title: 'Dépense', width: 30 },
  { title: 'Montant (€)', width: 12 },
];

describe('writeCsv', () => {
  it('writes what a French spreadsheet opens as it is', () => {
    const csv = writeCsv({ name: 'Budget', columns, rows: [['Salle', { cents: 123_456 }]] });
    expect(csv).toBe('\ufeff"Dépense";"Montant (€)"\r\n"Salle";1234,56\r\n');
  });

  it('keeps semicolons, quotation marks and line breaks inside their cell', () => {
    const csv = writeCsv({ name: 'Budget', columns, rows: [['Salle ; « A »\n"B"', null]] });
    expect(csv).toBe('\ufeff"Dépense";"Montant (€)"\r\n"Salle ; « A »\n""B""";\r\n');
  });

  it('quotes every text, so that no comma of its own makes a formula of what follows', () => {
    const csv = writeCsv({
      name: 'Budget',
      columns,
      rows: [
        ['a,=1+1', null],
        ['', { cents: 1 }],
      ],
    });
    expect(csv).toBe('\ufeff"Dépense";"Montant (€)"\r\n"a,=1+1";\r\n;0,01\r\n');
  });

  it('keeps the spaces around a text', () => {
    const csv = writeCsv({ name: 'Budget', columns, rows: [[' Salle', 'Gouter ']] });
    expect(csv).toBe('\ufeff"Dépense";"Montant (€)"\r\n" Salle";"Gouter "\r\n');
  });

  it('makes texts harmless and leaves numbers as they are', () => {
    const rows = [
      ['=HYPERLINK("x")', { number: -2.5 }],
      [{ strong: '-Total' }, { cents: 100, formula: 'SUM(B2:B9)' }],
    ];
    expect(writeCsv({ name: 'Budget', columns, rows })).toBe(
      '\ufeff"Dépense";"Montant (€)"\r\n"\'=HYPERLINK(""x"")";-2,5\r\n"\'-Total";1,00\r\n',
    );
  });

  it('is read back by another reader without losing a character', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv({ name: 'Budget', columns, rows }).slice(1);
        const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data.slice(1, -1).map((row) => row.map(unguardFormula))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});
