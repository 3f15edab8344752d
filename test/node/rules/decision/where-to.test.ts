import { describe, expect, it } from 'vitest';
import { changeGroups, whereTo } from '../../../../src/rules/decision/change-groups.ts';
import { decide, type Outcome } from '../../../../src/rules/decision/decide.ts';
import { type Change, wouldChange } from '../../../../src/rules/decision/would-change.ts';
import { smallTable } from './small-table.ts';

/** A question whose options are said « si c’est a ». */
const question = (id: string, ...options: string[]) => ({
  ...{ id, label: `${id} ?`, why: 'Parce que.', nsp: true },
  options: options.map((option) => ({ id: option, label: option, statement: `C’est ${option}` })),
});
const ends = {
  oui: { verdict: 'eligible' },
  si: { verdict: 'conditional', conditions: ['Une facture'] },
  non: { verdict: 'ineligible' },
  rien: { verdict: 'undecided', reason: 'silent', ask: 'Qu’en est-il ?' },
  contre: { verdict: 'undecided', reason: 'contradictory', ask: 'Qu’en est-il ?' },
};
type Row = [when: Record<string, string[]>, end: keyof typeof ends];
const table = (questions: ReturnType<typeof question>[], ...rows: Row[]) =>
  smallTable({
    questions,
    rows: rows.map(([when, end], i) => ({ id: `r${String(i)}`, when, ...ends[end] })),
  });
const HERE = { volet: '1.1' };

describe('where one question leads', () => {
  it('is each end with its answers, « oui » first, and « sinon » for what is left', () => {
    const all = table(
      [question('autre', 'x', 'y'), question('q', 'a', 'b', 'c', 'd', 'e')],
      [{ q: ['a'] }, 'rien'],
      [{ q: ['b'] }, 'non'],
      [{ q: ['c'] }, 'si'],
      [{ q: ['d', 'e'] }, 'oui'],
    );
    expect(whereTo(all, decide(all, HERE))).toBe(
      'oui si c’est d ou si c’est e ; oui sous condition si c’est c ; non si c’est b ; sinon, l’annexe n’en dit rien',
    );
  });

  it('is its end alone, once it is settled', () => {
    const all = table([question('q', 'a', 'b')], [{ q: ['a'] }, 'non'], [{ q: ['b'] }, 'oui']);
    expect(whereTo(all, decide(all, { ...HERE, q: 'a' }))).toBe('non');
  });

  it('is what is possible, while the strand decides', () => {
    const all = table([], [{}, 'non']);
    const [row] = all.rows;
    if (!row) throw new Error('no row');
    const here = { ...row, strands: ['1.1' as const] };
    const there = {
      ...row,
      id: 'la',
      strands: all.rows[0]?.strands.slice(1) ?? [],
      verdict: 'eligible' as const,
    };
    const parted = { ...all, rows: [here, there] };
    expect(whereTo(parted, decide(parted, {}))).toBe('peut-être oui, selon vos autres réponses');
  });
});

describe('where several questions lead', () => {
  const three = [question('paye', 'oui', 'non'), question('autre', 'x', 'y'), question('aide', 'non', 'oui')];
  const both = table(
    three,
    [{ paye: ['oui'] }, 'non'],
    [{ paye: ['non'], aide: ['non'] }, 'non'],
    [{ paye: ['non'], aide: ['oui'] }, 'contre'],
  );

  it('is the end that one answer of any settles, and that of all the others', () => {
    expect(whereTo(both, decide(both, { ...HERE, paye: 'nsp', aide: 'nsp' }))).toBe(
      'non si c’est oui ou si c’est non ; sinon, l’annexe se contredit',
    );
  });

  it('is what is possible while another is still to be asked: « sinon » would not be true', () => {
    expect(whereTo(both, decide(both, HERE))).toBe('non ou l’annexe se contredit, selon vos autres réponses');
    expect(whereTo(both, decide(both, { ...HERE, paye: 'nsp' }))).toBe(
      'non ou l’annexe se contredit, selon vos autres réponses',
    );
  });

  it('is what is possible where the answers settle two ends', () => {
    const two = table(
      [question('q', 'a', 'b', 'c'), question('r', 'x', 'y')],
      [{ q: ['a'] }, 'non'],
      [{ q: ['b'] }, 'rien'],
      [{ q: ['c'], r: ['x'] }, 'non'],
      [{ q: ['c'], r: ['y'] }, 'contre'],
    );
    expect(whereTo(two, decide(two, { ...HERE, q: 'nsp', r: 'nsp' }))).toBe(
      'non, l’annexe n’en dit rien ou l’annexe se contredit, selon vos autres réponses',
    );
  });

  it('is what is possible where the others lead to two ends', () => {
    const three = table(
      [question('q', 'a', 'b'), question('r', 'x', 'y', 'z')],
      [{ q: ['a'] }, 'non'],
      [{ q: ['b'], r: ['x'] }, 'non'],
      [{ q: ['b'], r: ['y'] }, 'rien'],
      [{ q: ['b'], r: ['z'] }, 'contre'],
    );
    expect(whereTo(three, decide(three, { ...HERE, q: 'nsp', r: 'nsp' }))).toBe(
      'non, l’annexe n’en dit rien ou l’annexe se contredit, selon vos autres réponses',
    );
  });

  it('is what is possible where one question leaves two of its answers', () => {
    const wide = table(
      [question('q', 'a', 'b', 'c'), question('r', 'x', 'y')],
      [{ q: ['a'] }, 'non'],
      [{ q: ['b', 'c'], r: ['x'] }, 'non'],
      [{ q: ['b', 'c'], r: ['y'] }, 'rien'],
    );
    expect(whereTo(wide, decide(wide, { ...HERE, q: 'nsp', r: 'nsp' }))).toBe(
      'non ou l’annexe n’en dit rien, selon vos autres réponses',
    );
  });

  it('is what is possible where one question settles nothing by itself', () => {
    const crossed = table(
      [question('q', 'a', 'b'), question('r', 'x', 'y')],
      [{ q: ['a'], r: ['x'] }, 'non'],
      [{ q: ['a'], r: ['y'] }, 'rien'],
      [{ q: ['b'], r: ['x'] }, 'rien'],
      [{ q: ['b'], r: ['y'] }, 'non'],
    );
    expect(whereTo(crossed, decide(crossed, { ...HERE, q: 'nsp', r: 'nsp' }))).toBe(
      'non ou l’annexe n’en dit rien, selon vos autres réponses',
    );
  });
});

it('each missing answer is listed under its question, while the answer is open', () => {
  const crossed = table(
    [question('q', 'a', 'b'), question('r', 'x', 'y')],
    [{ q: ['a'] }, 'non'],
    [{ q: ['b'], r: ['x'] }, 'oui'],
    [{ q: ['b'], r: ['y'] }, 'rien'],
  );
  const answers = { ...HERE, q: 'nsp', r: 'nsp' };
  const open = decide(crossed, answers);
  expect(changeGroups(crossed, open, wouldChange(crossed, answers, open))).toEqual([
    {
      question: 'q ?',
      lines: ['Si c’est a : non.', 'Si c’est b : oui si c’est x ; sinon, l’annexe n’en dit rien.'],
    },
    {
      question: 'r ?',
      lines: [
        'Si c’est x : oui si c’est b ; sinon, non.',
        'Si c’est y : non si c’est a ; sinon, l’annexe n’en dit rien.',
      ],
    },
  ]);
});

it('a question whose every answer leads to the same is not listed', () => {
  const all = table([question('q', 'a', 'b')], [{}, 'non']);
  const yes: Outcome = { verdict: 'eligible', reason: null };
  const change = (option: string): Change => ({
    ...{ question: 'q', option, outcomes: [yes] },
    decision: { kind: 'concluded', rows: [], ...yes },
  });
  const no = decide(all, HERE);
  expect(changeGroups(all, no, [change('a'), change('b')])).toEqual([]);
  expect(changeGroups(all, no, [change('a')])).toEqual([{ question: null, lines: ['Si c’est a : oui.'] }]);
});
