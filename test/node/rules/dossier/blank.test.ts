import { expect, it } from 'vitest';
import { isBlank } from '../../../../src/rules/dossier/dossier.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

const { project, budget, evaluation } = EMPTY_WORKBENCH;
const resource = { id: 'p1', label: '', amount: null, typed: null, account: null };
const line = { ...resource, id: 'l1', expense: null, suggested: false, strand: null, answers: {} };

it.each<[name: string, part: Partial<Workbench>, blank: boolean]>([
  ['nothing', {}, true],
  ['the view of accounts alone', { budget: { ...budget, accounts: true } }, true],
  ['a strand of the budget alone', { budget: { ...budget, strand: '1.1' } }, true],
  ['a title', { project: { ...project, title: 'Le café' } }, false],
  ['a sponsor', { project: { ...project, sponsor: 'Nous' } }, false],
  ['an action', { project: { ...project, action: 'maison' } }, false],
  ['a line', { budget: { ...budget, lines: [line] } }, false],
  ['a resource', { budget: { ...budget, resources: [resource] } }, false],
  ['a strand of the evaluation', { evaluation: { ...evaluation, strand: '1.1' } }, false],
  [
    'an indicator',
    { evaluation: { ...evaluation, own: [{ id: 'i1', kind: 'quantitatif', label: '' }] } },
    false,
  ],
  ['a session', { evaluation: { ...evaluation, sessions: [{ id: 's1', label: '', values: {} }] } }, false],
])('a dossier with %s', (_, part, blank) => {
  expect(isBlank({ ...EMPTY_WORKBENCH, ...part })).toBe(blank);
});
