import { expect, it } from 'vitest';
import { pieceIds, readyOf } from '../../../../src/rules/pieces/pieces.ts';
import { addPiece, removePiece, tickPiece } from '../../../../src/rules/pieces/pieces-edit.ts';
import { mergeWorks } from '../../../../src/rules/merge/merge-works.ts';
import { piecesPart } from '../../../../src/rules/pieces/pieces-part.ts';
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
  const before = tickPiece('attestations', true)(addPiece('Plan des locaux')(EMPTY_WORKBENCH));
  expect(nextYear(before).pieces).toEqual({ ready: [], own: [{ id: 'q1', label: 'Plan des locaux' }] });
});

it('counts those that are ready among some alone', () => {
  expect(readyOf([{ id: 'a' }, { id: 'b' }], ['b', 'c'])).toBe(1);
});

it('a piece of the sponsor’s own is kept, ticked, and goes with its tick; one without a name is none, and the list holds thirty', () => {
  const own = addPiece('Convention')(addPiece('  Plan des locaux ')(EMPTY_WORKBENCH));
  expect(own.pieces.own).toEqual([
    { id: 'q1', label: 'Plan des locaux' },
    { id: 'q2', label: 'Convention' },
  ]);
  expect(piecesPart.words(own.pieces)).toBe('des pièces ajoutées');
  expect(parseWorkbench(writeWorkbench(own))).toEqual({ work: own, dropped: [], cut: [] });
  expect(writeWorkbench(own)).toContain(`{"version":${String(VERSION_OF_MANY)},`);
  const ticked = tickPiece('q1', true)(own);
  expect(piecesPart.words(ticked.pieces)).toBe('1 pièce prête');
  expect(removePiece('q2')(removePiece('q1')(ticked))).toEqual(EMPTY_WORKBENCH);
  expect(addPiece('   ')(EMPTY_WORKBENCH)).toEqual(EMPTY_WORKBENCH);
  const full = Array.from({ length: 40 }).reduce<typeof own>((work) => addPiece('Une autre')(work), own);
  expect(full.pieces.own).toHaveLength(30);
});

it('two pieces that two sides added under one number are both kept', () => {
  const { work, differences } = mergeWorks(
    EMPTY_WORKBENCH,
    addPiece('Plan')(EMPTY_WORKBENCH),
    addPiece('Bail')(EMPTY_WORKBENCH),
  );
  expect(work.pieces.own).toEqual([
    { id: 'q1', label: 'Plan' },
    { id: 'q2', label: 'Bail' },
  ]);
  expect(differences).toMatchObject([{ path: 'pieces.own.q2', changed: 'theirs' }]);
});
