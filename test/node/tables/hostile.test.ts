import { expect, it } from 'vitest';
import { chanceOf, tryOne } from '../../fuzz/hostile.ts';

it('three thousand hostile inputs are read or refused in words: nothing thrown, nothing out of bounds', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 3_000; seed += 1) {
    const found = await tryOne(chanceOf(seed)).catch((error: unknown) => String(error));
    if (found !== null) wrong.push(`${String(seed)}: ${found}`);
  }
  expect(wrong).toEqual([]);
});
