import { expect, it } from 'vitest';
import { numberFootnotes } from '../../../src/workbench/dossier/parts/footnotes.ts';

it('places are numbered in the order they are asked for, each once', () => {
  const { list, of } = numberFootnotes(['c', 'a', 'b', 'x', 'a'], { a: 'Page 4', b: 'Page 4', c: 'Page 9' });
  expect(list.map(({ place }) => place)).toEqual(['Page 9', 'Page 4', 'x']);
  expect([of(['b']), of(['b', 'c']), of(['a', 'b']), of(['x']), of([])]).toEqual([[2], [1, 2], [2], [3], []]);
});
