import { expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { dossierData } from '../../../src/reading/islands/dossier-data.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { questionsOf } from '../../../src/rules/dossier/dossier-questions.ts';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';

it('a thing that no category names is asked about by its label, each by its own', () => {
  const rules = dossierData(readContent());
  const line = {
    amount: 3_500,
    typed: null,
    suggested: false,
    account: null,
    expense: 'autre',
    strand: '1.1' as const,
  };
  const lines = ['Amende de stationnement', 'Tickets resto'].map((label, i) => ({
    ...line,
    id: String(i),
    label,
    answers: { habituelle: 'nsp' },
  }));
  const budget = { ...EMPTY_WORKBENCH.budget, lines };
  const asked = questionsOf(gatherDossier({ ...EMPTY_WORKBENCH, budget }, rules, '2026-11-23'), rules)
    .map(({ question }) => question.replace(/[\u00a0\u202f]/g, ' '))
    .filter((question) => question.includes('habituelle'));
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('(« Amende de stationnement », volet 1.1)');
  expect(asked[1]).toContain('(« Tickets resto », volet 1.1)');
});
