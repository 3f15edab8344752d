import { describe, expect, it } from 'vitest';
import { type Dossier, gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { objectivesOf, writtenOf } from '../../../../src/rules/objectives/objectives.ts';
import {
  addObjective,
  removeObjective,
  writeObjective,
} from '../../../../src/rules/objectives/objectives-edit.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import {
  type Edit,
  EMPTY_WORKBENCH,
  VERSION_OF_MANY,
  type Workbench,
} from '../../../../src/rules/work/workbench.ts';
import { smallActions } from '../../../react/small-actions.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const [action] = smallActions.actions;
const START: Workbench = {
  ...EMPTY_WORKBENCH,
  project: { ...EMPTY_WORKBENCH.project, title: 'Chez nous', action: action?.id ?? '' },
  evaluation: {
    ...EMPTY_WORKBENCH.evaluation,
    own: [
      { id: 'i1', kind: 'quantitatif', label: 'Pères venus' },
      { id: 'i2', kind: 'qualitatif', label: 'Ce qu’ils en disent' },
    ],
  },
};
const SAID = `Chez nous : ${action?.label ?? ''}`;
const dossierOf = (work: Workbench): Dossier =>
  gatherDossier(
    work,
    { expenses: smallExpenses.expenses, actions: smallActions.actions, indicators: [] },
    '2026-11-27',
  );
const done = (...edits: Edit[]) => edits.reduce((work, edit) => edit(work), START);
const tableOf = (work: Workbench) =>
  objectivesOf(dossierOf(work)).map(({ id, texts: { besoin, objectif, action: act, indicateur } }) => [
    id,
    besoin,
    objectif,
    act,
    indicateur,
  ]);

describe('the table of objectives', () => {
  it('begins with what was said: the action under the project’s name, the indicators followed', () => {
    expect(tableOf(START)).toEqual([['o1', '', '', SAID, 'Pères venus\nCe qu’ils en disent']]);
    expect(objectivesOf(dossierOf(START))[0]?.follows).toEqual(['action', 'indicateur']);
    expect(writeWorkbench(START)).toContain('{"version":1,');
  });

  it('says nothing of an empty work, and nothing is then to print', () => {
    expect(writtenOf(objectivesOf(dossierOf(EMPTY_WORKBENCH)))).toEqual([]);
  });

  it('goes on following the dossier in the cells that nobody wrote in', () => {
    const work = done(
      writeObjective('o1', 'besoin', 'Des pères seuls', ''),
      nameProject('title', 'Ailleurs'),
    );
    expect(tableOf(work)[0]?.slice(1, 4)).toEqual([
      'Des pères seuls',
      '',
      `Ailleurs : ${action?.label ?? ''}`,
    ]);
    expect(writeWorkbench(work)).toContain(`{"version":${String(VERSION_OF_MANY)},`);
  });

  it('keeps an emptied cell empty, and follows again once the dossier’s words are back', () => {
    const emptied = done(writeObjective('o1', 'action', '', SAID));
    expect(tableOf(emptied)[0]?.[3]).toBe('');
    expect(parseWorkbench(writeWorkbench(emptied))).toMatchObject({ work: emptied });
    expect(writeObjective('o1', 'action', SAID, SAID)(emptied)).toEqual(START);
  });

  it('has rows of the sponsor’s own, which say nothing by themselves, and are neither printed nor lost while empty', () => {
    const two = done(addObjective);
    expect(tableOf(two)[1]).toEqual(['o2', '', '', '', '']);
    expect(writtenOf(objectivesOf(dossierOf(two)))).toHaveLength(1);
    const without = done(
      addObjective,
      writeObjective('o2', 'objectif', 'Se parler', ''),
      removeObjective('o1'),
    );
    expect(tableOf(without)).toEqual([['o2', '', 'Se parler', '', '']]);
    // A new row never takes the place of the one that followed.
    expect(tableOf(addObjective(without)).map(([id]) => id)).toEqual(['o2', 'o3']);
    expect(removeObjective('o2')(without)).toEqual(START);
  });

  it('holds thirty rows', () => {
    const full = done(...Array.from({ length: 40 }, () => addObjective));
    expect(full.objectives.rows).toHaveLength(30);
  });
});
