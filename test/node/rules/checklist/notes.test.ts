import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/rules/checklist/audit.ts';
import { goodToKnow, notesOf } from '../../../../src/rules/checklist/notes.ts';
import { CriterionSchema } from '../../../../src/schemas/rules/action.ts';

const criterion = CriterionSchema.parse({
  id: 'point',
  type: 'yes-no',
  severity: 'informative',
  label: 'Un point',
  question: 'Un point ?',
  why: 'Une raison.',
  notes: { met: 'L’annexe le permet.', unmet: 'L’annexe le demande.', contested: 'L’annexe hésite.' },
  cites: ['A1V1-MUST-01'],
});

function having(status: Status, more: object = {}) {
  return { criteria: [{ criterion: { ...criterion, ...more }, status }] };
}

const cites = ['A1V1-MUST-01'];

describe('what an answer that never weighs makes the card say', () => {
  it.each<[string, Status, object, object[]]>([
    ['what is asked', 'unmet', {}, [{ text: 'L’annexe le demande.', cites }]],
    [
      'what to do, when there is a remedy',
      'unmet',
      { remedy: 'Prévoyez-le.' },
      [{ text: 'L’annexe le demande. Prévoyez-le.', cites }],
    ],
    [
      'its own question, when the annexe does not settle it',
      'contested',
      { ask: 'Le faut-il ?' },
      [{ text: 'L’annexe hésite.', cites, ask: 'Le faut-il ?' }],
    ],
    [
      'else that of the action',
      'contested',
      {},
      [{ text: 'L’annexe hésite.', cites, ask: 'Qu’en est-il ?' }],
    ],
    ['nothing, while one does not know', 'unknown', {}, []],
    ['nothing, when it is met', 'met', {}, []],
    ['nothing, when no note says it', 'unmet', { notes: {} }, []],
  ])('%s', (_, status, more, notes) => {
    expect(notesOf(having(status, more), 'Qu’en est-il ?')).toEqual(notes);
  });

  it('is good to know when it is met, and then alone', () => {
    expect(goodToKnow(having('met'))).toEqual(['L’annexe le permet.']);
    expect(goodToKnow(having('unmet'))).toEqual([]);
    expect(goodToKnow(having('met', { notes: {} }))).toEqual([]);
  });
});
