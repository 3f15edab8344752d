import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Objective, NOTHING_SAID } from '../../../../src/rules/objectives/objectives.ts';
import { writeCsv } from '../../../../src/tables/write-csv.ts';
import { writeXlsx } from '../../../../src/tables/xlsx/write-xlsx.ts';
import { objectivesTable, objectivesText } from '../../../../src/workbench/objectives/save-objectives.ts';
import { readWorkbook } from '../../../other-spreadsheet.ts';

function objective(
  id: string,
  besoin: string,
  objectif: string,
  action: string,
  indicateur: string,
): Objective {
  return { id, texts: { besoin, objectif, action, indicateur }, said: NOTHING_SAID, follows: [] };
}

const TWO = [
  objective(
    'o1',
    'Des parents isolés,\nd’après l’école',
    'Se parler',
    'Un café ; « ouvert »',
    'Présents\nSéances',
  ),
  objective('o2', '=HYPERLINK("x")', '', '+1', '@somme'),
];

describe('the table of objectives', () => {
  it('is saved as CSV, each text quoted, and none a formula', () => {
    expect(writeCsv(objectivesTable(TWO))).toBe(
      [
        '\ufeff"Besoin";"Objectif";"Action";"Indicateurs"',
        '"Des parents isolés,\nd’après l’école";"Se parler";"Un café ; « ouvert »";"Présents\nSéances"',
        '"\'=HYPERLINK(""x"")";;"\'+1";"\'@somme"',
        '',
      ].join('\r\n'),
    );
  });

  it('is copied a line a row, tabs between cells', () => {
    expect(objectivesText(TWO).split('\n')).toEqual([
      'Besoin\tObjectif\tAction\tIndicateurs',
      'Des parents isolés, ; d’après l’école\tSe parler\tUn café ; « ouvert »\tPrésents ; Séances',
      '=HYPERLINK("x")\t\t+1\t@somme',
    ]);
  });

  it('is a sheet whose cells are texts, whatever was typed: another reader finds no formula in them', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40, unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+1', '-1', '@x', '=cmd|x', '12,5', '\t=1', '<b>&</b>', 'a\nb'),
    );
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text, text, text), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const table = objectivesTable(rows.map((texts, i) => objective(`o${String(i + 1)}`, ...texts)));
          const [sheet] = await readWorkbook(await writeXlsx([table]));
          expect(sheet?.name).toBe('Objectifs');
          for (const [y, row] of table.rows.entries())
            for (const [x, written] of row.entries()) {
              const { value, formula } = sheet?.cell(`${'ABCD'.charAt(x)}${String(y + 2)}`) ?? {};
              expect(formula).toBeUndefined();
              expect(typeof (value ?? '')).toBe('string');
              if (written === '') expect(value ?? '').toBe('');
              cells += 1;
            }
        },
      ),
      { numRuns: 60 },
    );
    expect(cells).toBeGreaterThanOrEqual(240);
  });
});
