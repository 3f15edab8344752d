import { describe, expect, it, test } from 'vitest';
import { ownOf } from '../../../src/phrases/unpack-doors.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readingEase } from '../../measure/reading/reading-ease.ts';

const { asked, outside, expenses, actions, sheets, recalls } = readContent();

describe('the questions that people ask', () => {
  test('are about forty of sponsors, five of neighbours and twelve of parents', () => {
    const of = (...parts: string[]) => asked.filter(({ part }) => parts.includes(part)).length;
    expect(of('avant', 'pendant', 'apres')).toBeGreaterThanOrEqual(38);
    expect(of('ailleurs')).toBe(5);
    expect(of('parents')).toBe(12);
  });

  test('have an address that says them, so that their doors need not', () => {
    expect(asked.filter(({ id, question }) => id !== ownOf(question)).map(({ id }) => id)).toEqual([]);
  });

  it.each(asked.filter(({ part }) => part === 'parents').map((each) => [each.question, each] as const))(
    '« %s » is answered in words that are easy to read',
    (_question, { answer, ours, ask }) => {
      const said = [...answer.map(({ text }) => text), ...(ours === undefined ? [] : [ours]), ask];
      expect(
        readingEase(said.flatMap((text) => text.split(/[.?!:] ?/)).filter(Boolean)).score,
      ).toBeGreaterThanOrEqual(60);
    },
  );
});

test('what is known outside the annexe stands in no rule and no sheet', () => {
  const rules = JSON.stringify([expenses, actions, sheets, recalls]);
  expect(outside.length).toBeGreaterThanOrEqual(20);
  expect(outside.filter(({ text }) => rules.includes(text)).map(({ id }) => id)).toEqual([]);
});

test('the number that nobody has checked is published nowhere', () => {
  expect(JSON.stringify([asked, outside]).replace(/\D/g, '')).not.toContain('0805382300');
});
