import { describe, expect, it } from 'vitest';
import { cutText, textAt, withText } from '../../../../src/rules/work/bounds.ts';
import { leftOut } from '../../../../src/rules/work/left-out.ts';
import { PlainReader } from '../../../../src/rules/work/plain-reader.ts';
import { describeProject } from '../../../../src/rules/work/project-edit.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

describe('what is written stays within its bound', () => {
  it('in texts, without half a character at their end', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('abc');
    expect(cutText('ab😀', 3)).toBe('ab');
    expect(cutText('a😀b', 3)).toBe('a😀');
    expect(cutText('a😀bc', 4)).toBe('a😀b');
  });

  it('in records: what is there may change, what is new waits for room', () => {
    expect(withText({ a: '1' }, 'b', '2', 2)).toEqual({ a: '1', b: '2' });
    expect(withText({ a: '1', b: '2' }, 'c', '3', 2)).toEqual({ a: '1', b: '2' });
    expect(withText({ a: '1', b: '2' }, 'b', '3', 2)).toEqual({ a: '1', b: '3' });
    expect(textAt({ a: '1' }, 'a')).toBe('1');
    expect(textAt({ a: '1' }, 'constructor')).toBeUndefined();
  });

  it('in the answers of a project', () => {
    const answers = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${String(i)}`, 'oui']));
    const { project } = describeProject('groupe', answers, '1.1')(EMPTY_WORKBENCH);
    expect(Object.keys(project.answers)).toHaveLength(100);
  });
});

it('what of a link means nothing here is counted', () => {
  expect(leftOut(1)).toBe('1 élément du lien n’a pas été reconnu : il a été laissé de côté.');
  expect(leftOut(2)).toBe('2 éléments du lien n’ont pas été reconnus : ils ont été laissés de côté.');
});

describe('a plain value is read field by field', () => {
  const long = 'x'.repeat(61);
  const found = (value: unknown, read: (part: PlainReader) => unknown) => {
    const part = new PlainReader(value, 'p');
    return [read(part), part.gathered.dropped, part.gathered.cut.map(({ path }) => path)];
  };

  it('and what it is not is left out, and said', () => {
    expect(found({ a: 1 }, (part) => part.text('a', 9))).toEqual(['', ['p.a'], []]);
    expect(found({ a: 'abcd' }, (part) => part.text('a', 3))).toEqual(['abc', [], ['p.a']]);
    expect(found({ a: 'oui' }, (part) => part.flag('a'))).toEqual([false, ['p.a'], []]);
    expect(found({ a: true }, (part) => part.flag('a'))).toEqual([true, [], []]);
    expect(found({ a: '12' }, (part) => part.amount('a'))).toEqual([null, ['p.a'], []]);
    expect(found({ a: 1.5 }, (part) => part.amount('a'))).toEqual([null, ['p.a'], []]);
    expect(found({ a: -1 }, (part) => part.amount('a'))).toEqual([null, ['p.a'], []]);
    expect(found({ a: 10_000_000_001 }, (part) => part.amount('a'))).toEqual([null, ['p.a'], []]);
    expect(found({ a: 1_000_000_000 }, (part) => part.amount('a'))).toEqual([1_000_000_000, [], []]);
    expect(found('rien', (part) => part.text('a', 9))).toEqual(['', ['p'], []]);
    expect(found(undefined, (part) => part.text('a', 9))).toEqual(['', [], []]);
    expect(found({ a: null }, (part) => part.id('a'))).toEqual([null, [], []]);
  });

  it('with ids of our alphabet, and not too long', () => {
    const ids = ['a', 'B.2-c', 'é', 'a b', '-a', long, 'x'.repeat(60), 3];
    expect(found({ ids }, (part) => part.ids('ids', 9))).toEqual([
      ['a', 'B.2-c', 'x'.repeat(60)],
      ['p.ids.2', 'p.ids.3', 'p.ids.4', 'p.ids.5', 'p.ids.7'],
      [],
    ]);
    expect(found({ ids: ['a', 'b'] }, (part) => part.ids('ids', 2))).toEqual([['a', 'b'], [], []]);
    expect(found({ ids: ['a', 'b', 'c'] }, (part) => part.ids('ids', 2))).toEqual([
      ['a', 'b'],
      [],
      ['p.ids'],
    ]);
  });

  it('and records text by text', () => {
    const texts = { a: 'abcd', b: 3, [long]: 'c', d: 'ef' };
    expect(found({ texts }, (part) => part.texts('texts', 9, 3))).toEqual([
      { a: 'abc', d: 'ef' },
      ['p.texts.b', `p.texts.${'x'.repeat(60)}`],
      ['p.texts.a'],
    ]);
    expect(found({ texts: ['a'] }, (part) => part.answers('texts', 9))).toEqual([{}, ['p.texts'], []]);
  });
});
