import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../src/schemas/rules/action.ts';
import { type Dossier, type DossierRules, gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { heardOf } from '../../../../src/rules/objectives/heard.ts';
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
const RULES = { expenses: smallExpenses.expenses, actions: smallActions.actions, indicators: [] };
const dossierOf = (work: Workbench, rules: DossierRules = RULES): Dossier =>
  gatherDossier(work, rules, '2026-11-27');
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

describe('what is proposed of the need and of the aim', () => {
  const criterion: Criterion = {
    id: 'ou',
    type: 'yes-no',
    oui: 'met',
    non: 'unmet',
    severity: 'blocking',
    exclusion: false,
    label: 'Près des gens',
    question: 'Près ?',
    why: 'Ainsi.',
    needs: { oui: 'Des besoins sont repérés ici.' },
    cites: ['A1'],
  };
  const asking: DossierRules = {
    ...RULES,
    aims: [
      { strand: '1.1', text: 'Réunir des parents.' },
      { strand: '3.1', text: 'Faire vivre un lieu.' },
    ],
    actions: smallActions.actions.map((each) => ({ ...each, strand: '1.1', criteria: [criterion] })),
  };
  const answered = (answer: string): Workbench => ({
    ...START,
    project: { ...START.project, answers: { ou: answer } },
  });
  const first = (work: Workbench) => objectivesOf(dossierOf(work, asking))[0];

  it('is what the answers said of the need and what the strand is for, each said to be a proposal', () => {
    expect(first(answered('oui'))).toMatchObject({
      texts: { besoin: 'Des besoins sont repérés ici.', objectif: 'Réunir des parents.' },
      proposed: {
        besoin: 'd’après vos réponses',
        objectif: 'ce que vise le volet 1.1',
        action: '',
        indicateur: '',
      },
    });
  });

  it('is no need where the answer says none, nor where it is none of ours', () => {
    expect(first(answered('non'))?.texts.besoin).toBe('');
    expect(first(answered('constructor'))?.texts.besoin).toBe('');
    expect(first(START)?.texts.besoin).toBe('');
  });

  it('says nothing alone: a budget’s strand makes no table of objectives', () => {
    const work = { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, strand: '3.1' } };
    expect(first(work)?.texts.objectif).toBe('Faire vivre un lieu.');
    expect(writtenOf(objectivesOf(dossierOf(work, asking)))).toEqual([]);
  });

  it('is the sponsor’s own once kept', () => {
    const kept = writeObjective('o1', 'objectif', 'Réunir des parents.', '')(answered('oui'));
    expect(first(kept)).toMatchObject({
      texts: { objectif: 'Réunir des parents.' },
      proposed: { objectif: '' },
    });
  });
});

describe('what was written of the parents elsewhere', () => {
  it('is what they said at the sessions, with where it was said, then what the report says has changed', () => {
    const work: Workbench = {
      ...START,
      evaluation: {
        ...START.evaluation,
        sessions: [
          { id: 's1', label: 'Mars', values: { i1: '12', i2: ' Le soir nous manque ' } },
          { id: 's2', label: '', values: { i2: 'On vient de loin' } },
          { id: 's3', label: 'Mai', values: { i2: ' ' } },
        ],
      },
      report: { ...START.report, said: { changements: 'Moins de pères', raisons: 'Horaires' } },
    };
    expect(heardOf(dossierOf(work))).toEqual([
      { about: 'Mars · Ce qu’ils en disent', text: 'Le soir nous manque' },
      { about: 'Ce qu’ils en disent', text: 'On vient de loin' },
      { about: 'Votre bilan', text: 'Moins de pères' },
    ]);
    expect(heardOf(dossierOf(START))).toEqual([]);
  });

  it('is the last twelve', () => {
    const sessions = Array.from({ length: 20 }, (_, i) => ({
      id: `s${String(i)}`,
      label: String(i),
      values: { i2: 'mot' },
    }));
    const heard = heardOf(dossierOf({ ...START, evaluation: { ...START.evaluation, sessions } }));
    expect(heard.map(({ about }) => about.split(' · ')[0])).toEqual([
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
    ]);
  });
});
