import { expect, it } from 'vitest';
import type { Face } from '../../../../../../src/tables/budget/columns/faces.ts';
import { isGivenBack } from '../../../../../../src/tables/budget/rows/items/given-back.ts';
import type { Item } from '../../../../../../src/tables/budget/rows/items/item.ts';

const face = (side: Face['side'], label = 0) => ({ side, labels: [label] }) as unknown as Face;
const BOTH = [face('charges'), face('resources')] as const;
const sold = { name: 'plain', number: '70', cents: 500, own: false };

it.each<[name: string, item: Partial<Item>, faces: readonly Face[], back: boolean]>([
  ['a product among the expenses', {}, BOTH, true],
  ['an expense among them', { number: '606' }, BOTH, false],
  ['no account', { number: null }, BOTH, false],
  ['nothing', { cents: 0 }, BOTH, false],
  ['less than nothing', { cents: -500 }, BOTH, false],
  ['no amount', { cents: null }, BOTH, false],
  ['a total', { name: 'general' }, BOTH, false],
  ['a line that this guide saved', { own: true }, BOTH, false],
  ['where the other side has its own words', {}, [face('charges'), face('resources', 3)], false],
  ['where there is no other side', {}, [face('charges'), face('charges')], false],
  ['where the accounts say the side', {}, [face('mixed'), face('resources')], false],
])('%s is given back, or not', (_, item, faces, back) => {
  const [own] = faces;
  expect(own && isGivenBack({ ...sold, ...item } as Item, own, faces)).toBe(back);
});

it('so is an expense among the products', () => {
  expect(isGivenBack({ ...sold, number: '606' } as Item, BOTH[1], BOTH)).toBe(true);
});
