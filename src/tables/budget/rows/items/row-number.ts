import type { Face } from '../../columns/faces.ts';
import type { Side } from '../../columns/title-words.ts';
import { comparedTo } from '../../grid.ts';
import { partAccount } from '../account-label.ts';
import { isClassName, isNumberedInKind } from '../row-words.ts';
import type { State } from './face-state.ts';

/** The account of a row, from its own column, or from before its label. */
export function numbered(
  text: string,
  inColumn: string | null,
  side: Face['side'],
  category: string,
  { inKind, last }: State,
) {
  const { account, label, sure } = partAccount(text);
  if (account === null || label === '')
    return { number: inColumn ?? partAccount(category).account, label: text };
  if (inColumn !== null) return { number: inColumn, label: account.startsWith(inColumn) ? label : text };
  const plain = comparedTo(label);
  // « 70 Ballons » is an expense: figures with no mark after them are an account where the table says nothing else,
  // or where they rise from another, « 60 Achats », of the same class.
  const agrees = side === 'mixed' || sideOfNumber(account) === side;
  if (
    sure ||
    (agrees &&
      (account.length > 2 ||
        inKind ||
        isClassName(plain) ||
        isNumberedInKind(account, plain) ||
        (last !== null && account > last && account[0] === last[0])))
  )
    return { number: account, label };
  return { number: null, label: text };
}

export function sideOfNumber(number: string | null): Side | null {
  if (number === null) return null;
  return /^(?:7|87)/.test(number) ? 'resources' : 'charges';
}
