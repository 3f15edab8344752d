import { describe, expect, it } from 'vitest';
import type { GridSheet } from '../../../../src/tables/grid.ts';
import { readWorkbook } from '../../../../src/tables/departement/read-workbook.ts';

const sheet = (name: string, rows: GridSheet['rows'], more: Partial<GridSheet> = {}): GridSheet => ({
  ...{ name, hidden: false, rows, hiddenRows: [], faults: [], notes: [] },
  numbers: rows.map((_, i) => i + 1),
  columns: (rows[0] ?? []).map((_, i) => i),
  ...more,
});
const RULES = ['La règle *', 'Source *'];
const PIECES = ['Pièce *', 'Pour qui', 'Modèle', 'Format', 'Caf', 'Source *'];

describe('the code of the département', () => {
  const code = (rows: GridSheet['rows'], name = 'Mode d’emploi') => readWorkbook([sheet(name, rows)]).code;

  it.each<[why: string, rows: GridSheet['rows'], code: string]>([
    ['beside its name', [['Code du département', '59']], '59'],
    ['a number', [['Code du département', 59]], '59'],
    ['further on, below', [[null], ['x', 'code du  departement *', null, ' 2A ']], '2A'],
    ['not written', [['Code du département', null]], ''],
    ['before its name', [['59', 'Code du département']], ''],
    ['nowhere', [['Département', '59']], ''],
    ['no row', [], ''],
  ])('%s', (_, rows, found) => {
    expect(code(rows)).toBe(found);
  });

  it('is read of the first sheet alone, however it is written', () => {
    expect(code([['Code du département', '59']], ' MODE  d’emploi ')).toBe('59');
    expect(code([['Code du département', '59']], 'Sources')).toBe('');
    expect(readWorkbook([]).code).toBe('');
  });
});

describe('a sheet', () => {
  const read = (rows: GridSheet['rows'], name = 'Pièces') => readWorkbook([sheet(name, rows)]);

  it('is read by its heads, in whatever order, each cell as it is', () => {
    const { written, faults } = read([
      ['Source', 'Notes', 'pièce', 'FORMAT'],
      ['s', 'à moi', 'RIB', 12],
    ]);
    expect([written, faults]).toEqual([{ pieces: [{ name: 'RIB', format: 12, source: 's' }] }, []]);
  });

  it('has its heads where two of them stand', () => {
    expect(read([['Pièce'], PIECES, ['RIB', null, null, null, null, 's']]).written).toEqual({
      pieces: [{ name: 'RIB', source: 's' }],
    });
    expect(read([['Pièce'], ['RIB']]).faults).toEqual([
      'Pièces : la ligne des titres manque ; remettez celle du classeur',
    ]);
  });

  it('has no row of explanations, wherever it went, nor of nothing', () => {
    const explained = 'Comme l’appel la nomme. Exemple : Tableau des objectifs';
    const row = ['RIB', null, null, '', null, 's'];
    const { written } = read([PIECES, row, [explained, 'tous'], [null], ['', ''], ['Devis', null, null]]);
    expect(written).toEqual({ pieces: [{ name: 'RIB', source: 's' }, { name: 'Devis' }] });
  });

  it('has no heads in a row of other words, nor in words that run together', () => {
    expect(
      read([
        ['Nos pièces', 'à relire'],
        ['Pièce*', 'Source *'],
        ['RIB', 's'],
      ]).written,
    ).toEqual({ pieces: [{ name: 'RIB', source: 's' }] });
    expect(
      read(
        [
          ['Larègle', 'Source'],
          ['Une.', 's'],
        ],
        'Financeurs',
      ).faults,
    ).toEqual(['Financeurs : la ligne des titres manque ; remettez celle du classeur']);
  });

  it('needs the columns that are never left empty', () => {
    const { written, faults } = read([
      ['Pour qui', 'Source', 'Format'],
      ['tous', 's', 'PDF'],
    ]);
    expect([written, faults]).toEqual([
      {},
      ['Pièces : la colonne « Pièce » manque ; remettez-la, avec son titre'],
    ]);
    expect(
      read([
        ['Pièce', 'Source'],
        ['RIB', 's'],
      ]).faults,
    ).toEqual([]);
  });

  it('that is not known is said, unless it holds nothing', () => {
    const known = sheet('Financeurs', [RULES]);
    const lists = sheet('Listes', [['Caf']]);
    const guide = sheet('mode d’emploi', [['a']]);
    const none = (name: string) =>
      `${name} : cette feuille n’est pas connue ; remettez son nom, ou retirez-la`;
    expect(readWorkbook([known, lists, guide, sheet('Feuil1', [])]).faults).toEqual([]);
    expect(readWorkbook([known, sheet('Feuil1', [['a']])]).faults).toEqual([none('Feuil1')]);
  });

  it('that is found nowhere is said', () => {
    const nothing =
      'Aucune feuille n’est reconnue : prenez le classeur de cette page, et gardez les noms de ses feuilles.';
    expect(readWorkbook([]).faults).toEqual([nothing]);
    expect(readWorkbook([sheet('Mode d’emploi', [['a']])]).faults).toEqual([nothing]);
    expect(readWorkbook([sheet('Financeurs', [['a']])]).faults).toEqual([
      'Financeurs : la ligne des titres manque ; remettez celle du classeur',
    ]);
  });

  it('says what its file could not give of a cell', () => {
    const faults = [{ row: 3, column: 0, cell: 'A3', message: 'une formule sans résultat' }];
    expect(readWorkbook([sheet('FINANCEURS', [RULES], { faults })]).faults).toEqual([
      'Financeurs, A3 : une formule sans résultat',
    ]);
  });
});

describe('a problem is placed', () => {
  const rows = [[null], RULES, ['Une.', 's'], [null], ['Deux.', 's']];
  const { placed, written } = readWorkbook([
    sheet('financeurs', rows, { numbers: [1, 3, 4, 8, 9], columns: [1, 27] }),
  ]);
  const at = (row?: number, field?: string, topic = 'funders') =>
    placed({ topic, says: 'non', ...(row !== undefined && { row }), ...(field && { field }) });

  it('by its sheet and its cell, as the file counts', () => {
    expect(written).toEqual({
      funders: [
        { text: 'Une.', source: 's' },
        { text: 'Deux.', source: 's' },
      ],
    });
    expect([at(0, 'text'), at(0, 'source'), at(1, 'text')]).toEqual([
      'financeurs, B4 : non',
      'financeurs, AB4 : non',
      'financeurs, B9 : non',
    ]);
  });

  it('by its row or its sheet, where that is all that is known', () => {
    expect([at(1), at(1, 'autre'), at(), at(undefined, 'text'), at(7, 'text')]).toEqual([
      'financeurs, ligne 9 : non',
      'financeurs, ligne 9 : non',
      'financeurs : non',
      'financeurs : non',
      'financeurs : non',
    ]);
    expect([at(0, 'text', 'pieces'), at(0, 'text', 'inconnu')]).toEqual(['Pièces : non', 'inconnu : non']);
  });

  it('by its row, where its column is not in the sheet', () => {
    const { placed: place } = readWorkbook([
      sheet('Pièces', [
        ['Pièce', 'Source'],
        ['RIB', 's'],
      ]),
    ]);
    expect(place({ topic: 'pieces', row: 0, field: 'format', says: 'non' })).toBe('Pièces, ligne 2 : non');
    expect(place({ topic: 'pieces', row: 0, field: 'name', says: 'non' })).toBe('Pièces, A2 : non');
  });
});
