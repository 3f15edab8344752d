import { expect, it } from 'vitest';
import { pieceIds, readyOf } from '../../../../src/rules/pieces/pieces.ts';
import { tickPiece } from '../../../../src/rules/pieces/pieces-edit.ts';
import { nextYear } from '../../../../src/rules/report/report-edit.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { EMPTY_WORKBENCH, VERSION_OF_MANY } from '../../../../src/rules/work/workbench.ts';

it('a piece of a département is ticked under its name, whatever its accents and its length; two of one name are told apart', () => {
  expect(
    pieceIds('2a', [
      'Tableau en arbre des objectifs',
      'Bilan, évaluation et compte de résultat de l’année passée',
      'Statuts',
      'Statuts ',
      '…',
    ]),
  ).toEqual([
    '2a.tableau-en-arbre-des-objectifs',
    '2a.bilan-evaluation-et-compte-de-resultat-de-l-ann',
    '2a.statuts',
    '2a.statuts-2',
    '2a.',
  ]);
});

it('a tick is kept once, taken away, and begins another version of the document', () => {
  const ticked = tickPiece('2a.statuts', true)(tickPiece('2a.statuts', true)(EMPTY_WORKBENCH));
  expect(ticked.pieces.ready).toEqual(['2a.statuts']);
  expect(writeWorkbench(ticked)).toContain(`{"version":${String(VERSION_OF_MANY)},`);
  expect(parseWorkbench(writeWorkbench(ticked))).toEqual({ work: ticked, dropped: [], cut: [] });
  const none = tickPiece('2a.statuts', false)(ticked);
  expect(none).toEqual(EMPTY_WORKBENCH);
  expect(writeWorkbench(none)).toContain('{"version":1,');
});

it('the next year begins without a tick', () => {
  expect(nextYear(tickPiece('attestations', true)(EMPTY_WORKBENCH)).pieces).toEqual({ ready: [] });
});

it('counts those that are ready among some alone', () => {
  expect(readyOf([{ id: 'a' }, { id: 'b' }], ['b', 'c'])).toBe(1);
});
