import type { Item } from './items/item.ts';

/** Words of what is paid to staff. */
export const PAY =
  /\b(?:salaires?|salariale?s?|remunerations?|traitements?|paies?|bruts?|nets?|personnels?)\b/;

/** « Charges » just under a greater pay is what the employer adds to it: a total of expenses would not be less than one of them. */
export function payCharges(items: readonly Item[]): Item[] {
  const faceOf = ({ key }: Item) => key.split(':')[2];
  return items.map((item, i): Item => {
    if (item.name !== 'general' || item.own || !/^charges$/.test(item.plain)) return item;
    const before = items.slice(0, i).findLast((each) => faceOf(each) === faceOf(item));
    const isOfPay =
      before?.name === 'plain' && PAY.test(before.plain) && (item.cents ?? 0) < (before.cents ?? 0);
    return isOfPay ? { ...item, name: 'plain', told: false } : item;
  });
}
