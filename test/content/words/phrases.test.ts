import { describe, expect, test } from 'vitest';
import { type Suggestions, suggest } from '../../../src/phrases/suggest.ts';
import { readContent } from '../../../src/reading/content.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';
import { accountFits } from '../../../src/rules/budget/account-fits.ts';
import { readAccountLabels, readPhrasesFit, readPhrasesNone } from '../../golden/phrases.ts';

const index = wholeIndex(readContent());

/** Categories of which the annexe says nothing: led to one of them, nobody reads a yes nor a no. */
const SILENT = ['autre', 'alimentation', 'garde-enfants', 'hebergement', 'informatique', 'formation'];

/** What a phrase is first led to: the senses of its question, or one category, or nothing. */
function firstOf({ expenses, sense }: Suggestions): string[] {
  return sense ? sense.options.map(({ expense }) => expense) : expenses.slice(0, 1);
}

describe('phrases that fit no category', () => {
  const none = readPhrasesNone();

  test('are nearly four hundred', () => {
    expect(none.length).toBeGreaterThanOrEqual(385);
  });

  test('are led to no yes and no no', () => {
    const firm = none.filter(({ phrase }) =>
      firstOf(suggest(index, phrase)).some((id) => !SILENT.includes(id)),
    );
    expect(firm.map(({ phrase }) => phrase)).toEqual([]);
  });
});

describe('phrases that fit a category', () => {
  const fit = readPhrasesFit();
  const found = fit.map((row) => ({ ...row, first: firstOf(suggest(index, row.phrase)) }));

  test('are five hundred', () => {
    expect(fit.length).toBeGreaterThanOrEqual(500);
  });

  test('are led to it first, or to a question that offers it, in nineteen cases of twenty', () => {
    const right = found.filter(({ expected, first }) => expected.some((id) => first.includes(id)));
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
  });

  test('are led to it with no question first, in nine cases of ten of those that have one sense', () => {
    const plain = found.filter(({ asked }) => !asked);
    const right = plain.filter(({ expected, first }) => expected.includes(first[0] ?? ''));
    expect(plain.length).toBeGreaterThanOrEqual(450);
    expect(right.length / plain.length).toBeGreaterThanOrEqual(0.92);
  });

  test('are asked, where they have several senses, in four cases of five', () => {
    const several = found.filter(({ asked }) => asked);
    const right = several.filter(
      ({ expected, first }) => expected.filter((id) => first.includes(id)).length > 1,
    );
    expect(several.length).toBeGreaterThanOrEqual(30);
    expect(right.length / several.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('labels of the chart of accounts', () => {
  const charges = readAccountLabels().filter(({ expected }) => !expected.includes('resource'));
  const found = charges.map(({ label, account, expected }) => {
    const { expenses, sense } = suggest(index, label);
    const class2 = account?.slice(0, 2) ?? null;
    const [first] = sense ? [] : expenses.filter((id) => accountFits(class2, id));
    return { label, expected, first: first === undefined || first === 'autre' ? 'ask' : first };
  });

  test('are at least a hundred', () => {
    expect(charges.length).toBeGreaterThanOrEqual(150);
  });

  test('land right, or are left to choose: none lands wrong', () => {
    const wrong = found.filter(({ expected, first }) => first !== 'ask' && !expected.includes(first));
    expect(wrong).toEqual([]);
  });

  test('land, for at least 85 of 100 of those that name a category', () => {
    const named = found.filter(({ expected }) => !expected.includes('ask'));
    const landed = named.filter(({ expected, first }) => expected.includes(first));
    expect(landed.length / named.length).toBeGreaterThanOrEqual(0.85);
  });
});
