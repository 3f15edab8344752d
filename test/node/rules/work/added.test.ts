import { describe, expect, it } from 'vitest';
import { addFragment, readAddFragment } from '../../../../src/rules/work/added-line.ts';
import { describeProject, nameProject } from '../../../../src/rules/work/project-edit.ts';
import { projectFragment } from '../../../../src/rules/work/project-fragment.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const read = (fragment: string) => readAddFragment(fragment, smallExpenses.expenses);

describe('the fragment that adds an expense', () => {
  it('says the expense and its answers', () => {
    expect(addFragment('velos', { depense: 'velos', volet: '1.1', neuf: 'non' })).toBe(
      'ajouter=velos&volet=1.1&neuf=non',
    );
  });

  it.each([
    [
      'ajouter=velos&volet=1.1&neuf=non',
      { label: 'Vélos', expense: 'velos', strand: '1.1', answers: { neuf: 'non' } },
      0,
    ],
    [
      'ajouter=velos&volet=nsp&facture=nsp',
      { label: 'Vélos', expense: 'velos', strand: 'nsp', answers: { facture: 'nsp' } },
      0,
    ],
    [
      'ajouter=velos&neuf=nsp&facture=peut-etre&autre=oui',
      { label: 'Vélos', expense: 'velos', strand: null, answers: {} },
      3,
    ],
  ])('« %s » adds %j, and leaves %i parts out', (fragment, line, unread) => {
    expect(read(fragment)).toEqual({ line, unread });
  });

  it.each(['ajouter=avions', 'depense=velos'])('« %s » adds nothing', (fragment) => {
    expect(read(fragment)).toBeNull();
  });
});

it('leaves a line that its expense does not name to be named by the reader', () => {
  const [velos] = smallExpenses.expenses;
  if (!velos) throw new Error('no expense');
  const none = { ...velos, id: 'autre', label: 'Une autre dépense', choice: 'Rien de cela' };
  expect(readAddFragment('ajouter=autre&volet=1.1&facture=oui', [none])).toEqual({
    line: { label: '', expense: 'autre', strand: '1.1', answers: { facture: 'oui' } },
    unread: 0,
  });
});

describe('a project described', () => {
  const described = describeProject('maison', { accueil: 'oui' }, '3.1');

  it('gives its strand to a budget that has none', () => {
    expect(described(EMPTY_WORKBENCH)).toMatchObject({
      project: { action: 'maison', answers: { accueil: 'oui' } },
      budget: { strand: '3.1' },
    });
    const chosen = { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, strand: '1.1' } };
    expect(described(chosen).budget.strand).toBe('1.1');
  });

  it('keeps its name', () => {
    expect(described(nameProject('title', 'Chez nous')(EMPTY_WORKBENCH)).project.title).toBe('Chez nous');
  });

  it('is carried by a fragment', () => {
    expect(projectFragment({ action: 'maison', accueil: 'oui' })).toBe('projet=maison&accueil=oui');
  });
});
