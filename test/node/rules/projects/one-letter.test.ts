import { describe, expect, it } from 'vitest';
import { addLines, setStrand } from '../../../../src/rules/budget/budget-edit.ts';
import { letterOfAll, questionsOfAll } from '../../../../src/rules/projects/one-letter.ts';
import { addProject } from '../../../../src/rules/projects/projects-edit.ts';
import { gatherProjects } from '../../../../src/rules/projects/whole-dossier.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import { type Edit, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { smallActions } from '../../../react/small-actions.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const RULES = { expenses: smallExpenses.expenses, actions: smallActions.actions, indicators: [] };
const project = (title: string, strand: string, answers = {}) => [
  nameProject('title', title),
  setStrand(strand),
  addLines([{ label: 'Vélo', expense: 'velos', answers }]),
];
const done = (edits: Edit[]) => edits.reduce((work, edit) => edit(work), EMPTY_WORKBENCH);
const { projects } = gatherProjects(
  done([
    ...project('Café', '2.2'),
    addProject(),
    ...project('Sorties', '1.2', { facture: 'non' }),
    addProject(),
    ...project('Ludothèque', '3.1'),
  ]),
  RULES,
  '2026-11-23',
);

describe('the letter of several projects', () => {
  it('asks each question once: those of several projects first, then project by project, numbered through', () => {
    const groups = questionsOfAll(projects, RULES);
    expect(
      groups.map(({ projects: names, first, questions }) => [
        names,
        first,
        questions.map(({ question }) => question),
      ]),
    ).toEqual([
      [['Café', 'Ludothèque'], 1, ['Un vélo compte-t-il ?']],
      [['Sorties'], 2, ['Un vélo sans facture compte-t-il ?']],
    ]);
  });

  it('names all the projects, and whom each question is for', () => {
    expect(letterOfAll(projects, questionsOfAll(projects, RULES))).toBe(
      [
        'Bonjour. Nous préparons une demande au Fonds national parentalité pour 3 projets : « Café », « Sorties » et « Ludothèque ». L’annexe 2 ne répond pas à tout, et voici ce que nous aimerions vous demander.',
        'Pour « Café » et « Ludothèque » :',
        '1. Un vélo compte-t-il ?',
        'Pour « Sorties » :',
        '2. Un vélo sans facture compte-t-il ?',
        'Merci d’avance pour votre réponse.',
      ].join('\n\n'),
    );
  });
});
