import { type Account, CHARGE_ACCOUNTS, IN_KIND_PRODUCT, PRODUCT_ACCOUNTS } from './accounts.ts';
import type { JudgedLine } from './budget.ts';
import type { Cents } from '../money/money.ts';
import type { Resource } from './budget-part.ts';

/** What stands under one account; `account` is null for what has none yet. */
export interface AccountTotal {
  account: Account | null;
  total: Cents;
}

/** A line, and the account under which it stands. */
type Placed = Pick<JudgedLine, 'line' | 'account' | 'inKind'>;

/** A budget as an accountant reads it. */
export type Balance = ReturnType<typeof balanceOf>;

/**
 * The charges and the produits by account, each account in its order, and the gap between them. Contributions in kind
 * stand apart: they count in no total.
 */
export function balanceOf(judged: readonly Placed[], resources: readonly Resource[]) {
  const lines = judged.map(({ line: { amount }, account, inKind }) => ({ amount, account, inKind }));
  const counted = lines.filter(({ inKind }) => !inKind);
  const money = resources.filter(({ account }) => account !== IN_KIND_PRODUCT.id);
  const totalCharges = sum(counted);
  const totalProducts = sum(money);
  return {
    charges: byAccount(CHARGE_ACCOUNTS, counted),
    products: byAccount(PRODUCT_ACCOUNTS, money),
    totalCharges,
    totalProducts,
    /** Charges less produits: zero when the budget is balanced, above it when money is missing. */
    gap: totalCharges - totalProducts,
    inKindCharges: sum(lines) - totalCharges,
    inKindProducts: sum(resources) - totalProducts,
  };
}

function byAccount(
  accounts: readonly Account[],
  items: readonly { amount: Cents | null; account: string | null }[],
): AccountTotal[] {
  return [...accounts, null].flatMap((account) => {
    const own = items.filter((item) => item.account === (account?.id ?? null) && item.amount !== null);
    return own.length === 0 ? [] : [{ account, total: sum(own) }];
  });
}

function sum(items: readonly { amount: Cents | null }[]): Cents {
  return items.reduce((total, { amount }) => total + (amount ?? 0), 0);
}
