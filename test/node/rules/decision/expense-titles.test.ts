import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { decide } from '../../../../src/rules/decision/decide.ts';
import { completions, UNKNOWN } from '../../../../src/rules/decision/decision-table.ts';
import { wouldChange } from '../../../../src/rules/decision/would-change.ts';
import { titleFor } from '../../../../src/rules/decision/outcome-words.ts';
import { answersOf } from '../checklist/projects/good-projects.ts';

const { expenses } = readContent();

function titleOf(id: string, answers: Record<string, string>): string {
  const table = expenses.find((each) => each.id === id);
  if (!table) throw new Error(`no expense ${id}`);
  const decision = decide(table, answers);
  return titleFor(decision, wouldChange(table, answers, decision));
}

describe('le titre d’un « non », à relire avec l’annexe 2', () => {
  it.each([
    ['salaires', 'volet=1.1 deja-finance=oui temps-en-plus=oui justificatif=oui', 'Non, selon l’annexe'],
    ['salaires', 'volet=2.2 deja-finance=oui temps-en-plus=oui justificatif=oui', 'Non, selon l’annexe'],
    ['salaires', 'volet=1.2 deja-finance=oui', 'Non, selon l’annexe'],
    ['salaires', 'volet=3.1 deja-finance=oui', 'Non, selon l’annexe'],
    [
      'salaires',
      'volet=1.1 deja-finance=non temps-en-plus=non gestionnaire-finance=oui justificatif=oui',
      'Non, sauf si…',
    ],
    ['salaires', 'volet=4.1 role=promeneur', 'Non, selon l’annexe'],
    ['location', 'volet=4.1 role=promeneur habituelle=oui', 'Non, selon l’annexe'],
    ['formation', 'volet=4.1 role=promeneur', 'Non, selon l’annexe'],
    ['fonctionnement', 'volet=1.1', 'Non, pas dans ce volet'],
    ['investissement', 'volet=3.1', 'Non, selon l’annexe'],
    ['benevolat', 'volet=1.2', 'Non, selon l’annexe'],
    ['contributions-nature', 'volet=2.2', 'Non, selon l’annexe'],
  ])('%s, %s : %s', (id, answers, title) => {
    expect(titleOf(id, answersOf(answers))).toBe(title);
  });
});

it('un « oui » n’est jamais dit tant que la réponse est ouverte', () => {
  const open = expenses.flatMap((table) =>
    completions(table, {}).flatMap((cell) =>
      Object.keys(cell).flatMap((id) => {
        const answers = { ...cell, [id]: UNKNOWN };
        return decide(table, answers).kind === 'open' ? [titleOf(table.id, answers)] : [];
      }),
    ),
  );
  expect(open.length).toBeGreaterThan(500);
  expect(new Set(open)).toEqual(new Set(['Pas encore de réponse']));
});
