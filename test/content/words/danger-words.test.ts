import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/reading/check-content.ts';
import { readContent } from '../../../src/reading/content.ts';
import { DangerContextSchema, DangerSignSchema } from '../../../src/schemas/parents/danger.ts';

const content = readContent();
const { danger } = content;

describe('the words of danger', () => {
  it('are right as they stand', () => {
    expect(checkContent(content)).toEqual([]);
  });

  it.each([
    [
      'an unknown number',
      { answers: danger.answers.map((answer) => ({ ...answer, rows: [['3920']] })).slice(0, 1) },
      /^danger\.yaml: answers › tentative › rows: « 3920 » n’est pas un numéro de safety\.yaml ; existent : 15, 17, 112, /,
    ],
    [
      'a page that does not exist',
      { answers: danger.answers.map((answer) => ({ ...answer, page: '/parents/nulle-part/' })).slice(0, 1) },
      /^danger\.yaml: answers › tentative › page: « \/parents\/nulle-part\/ » n’est pas une page pour les parents ; existent : \/parents\//,
    ],
    [
      'an unknown group',
      { signs: [{ id: 'vie', alone: ['avale … @poisson'], lived: [], borne: [], unless: [] }] },
      /^danger\/vie\.yaml: « poisson » n’est pas un groupe de danger\.yaml ; existent : mourir, /,
    ],
    [
      'an unknown kind of danger',
      { signs: [{ id: 'foudre', alone: ['foudre'], lived: [], borne: [], unless: [] }] },
      /^danger\/foudre\.yaml: « foudre » n’est pas un signe de danger : renommez le fichier ; existent : violences, /,
    ],
  ])('refuse %s', (_, broken, says) => {
    const faults = checkContent({ ...content, danger: { ...danger, ...broken } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(says);
  });

  it.each([
    ['an empty list', { alone: [] }],
    ['an empty word', { alone: ['viol', ''] }],
    ['two expressions in one', { alone: ['viol, inceste'] }],
    ['an unknown key', { alone: ['viol'], seul: ['viol'] }],
  ])('refuse %s', (_, sign) => {
    expect(DangerSignSchema.safeParse(sign).success).toBe(false);
  });

  it('refuse four rows', () => {
    const context = Object.fromEntries(Object.entries(danger).filter(([key]) => key !== 'signs'));
    const answers = [{ id: 'vie', says: 'Appelez', rows: [['15'], ['17'], ['112'], ['119']] }];
    expect(DangerContextSchema.safeParse({ ...context, answers }).success).toBe(false);
    expect(DangerContextSchema.safeParse(context).success).toBe(true);
  });
});
