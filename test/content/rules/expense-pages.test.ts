import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { type Tree, answerTree } from '../../../src/rules/ways/answer-tree.ts';
import { placesOf } from '../../../src/rules/ways/expense-places.ts';
import { markOf } from '../../../src/rules/decision/verdict-marks.ts';

function expense(id: string) {
  const found = readContent().expenses.find((each) => each.id === id);
  if (!found) throw new Error(`no expense ${id}`);
  return found;
}

/** The tree as indented lines: questions by id, answers by id, marks. */
function drawn(tree: Tree): unknown {
  return 'outcome' in tree
    ? markOf(tree.outcome)
    : {
        [tree.question.id]: Object.fromEntries(
          tree.branches.map(({ option, then }) => [option.id, drawn(then)]),
        ),
      };
}

describe('the page of an expense', () => {
  it('draws the salaries of 1.1 as their questions are asked', () => {
    expect(drawn(answerTree(expense('salaires'), '1.1'))).toEqual({
      'deja-finance': {
        oui: 'no',
        non: {
          'temps-en-plus': {
            oui: { justificatif: { oui: 'yes', non: 'if' } },
            non: { 'gestionnaire-finance': { oui: 'no', non: 'two-ways' } },
            embauche: 'silent',
          },
        },
      },
    });
  });

  it('draws nothing where no answer matters', () => {
    expect(answerTree(expense('salaires'), '2.1')).toEqual({
      outcome: { verdict: 'undecided', reason: 'silent' },
    });
  });

  it('puts together the strands where the rule is the same, word for word', () => {
    expect(placesOf(expense('communication')).map(({ strands, mark }) => [strands.join(' '), mark])).toEqual([
      ['1.1 1.2', 'yes'],
      ['2.1', 'silent'],
      ['2.2', null],
      ['3.1', null],
      ['3.2', 'silent'],
      ['4.1', null],
      ['4.2', 'silent'],
    ]);
  });

  it('has each of the eight strands once, whatever the expense', () => {
    const places = readContent().expenses.map((table) => placesOf(table).flatMap(({ strands }) => strands));
    expect(places).toHaveLength(18);
    for (const strands of places)
      expect([...strands].sort()).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2']);
  });
});
