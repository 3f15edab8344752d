import {
  type Account,
  CHARGE_ACCOUNTS,
  IN_KIND_CHARGE,
  IN_KIND_PRODUCT,
  PRODUCT_ACCOUNTS,
} from '../budget/accounts.ts';
import type { AccountTotal, Balance } from '../budget/balance.ts';
import { type Followed, type Gathered, readFigure, wasHeld } from '../evaluation/evaluation.ts';
import type { Session } from '../evaluation/evaluation-part.ts';
import type { Cents } from '../money/money.ts';
import { type AmountError, readAmount } from '../money/read-amount.ts';
import { textAt } from '../work/bounds.ts';
import type { ReportWork } from './report-part.ts';

/** Two values side by side: cents, or hundredths of what is counted. Null where one is not known. */
export interface Compared {
  planned: number | null;
  done: number | null;
  /** Done less planned. */
  gap: number | null;
  /** The gap in tenths of a percent of what was planned; null where nothing was. */
  percent: number | null;
}

/** An account of the report; null for what the budget gave no account. */
export interface ReportAccount extends Compared {
  account: Account | null;
  typed: string;
  error: Exclude<AmountError, 'empty'> | null;
  why: string;
}

/** The charges, or the products. */
export interface ReportSide {
  rows: readonly ReportAccount[];
  /** Its gap stays unknown until every account has its two amounts; `done` is then a part of what will be. */
  total: Compared;
  /** Whether every account has what it came to. */
  whole: boolean;
}

/** Something counted. */
export interface ReportFigure extends Compared {
  id: string;
  label: string;
  typed: { planned: string; done: string };
  /** Whether the sessions say what was done: it is then not typed. */
  gathered: boolean;
}

/** The report, planned beside done. */
export type Report = ReturnType<typeof compareReport>;

/** Compares what was planned with what was done. Contributions in kind stand apart: they count in no total. */
export function compareReport(
  report: ReportWork,
  balance: Balance,
  followed: readonly (Followed & Gathered)[],
  sessions: readonly Session[],
) {
  const charges = sideOf(CHARGE_ACCOUNTS, balance.charges, report);
  const products = sideOf(PRODUCT_ACCOUNTS, balance.products, report);
  return {
    charges,
    products,
    inKind: [
      ...accountsOf([IN_KIND_CHARGE], inKind(IN_KIND_CHARGE, balance.inKindCharges), report),
      ...accountsOf([IN_KIND_PRODUCT], inKind(IN_KIND_PRODUCT, balance.inKindProducts), report),
    ],
    /** Products less charges: above zero, money is left. Done is known once each account has its amount. */
    result: compared(
      charges.total.planned === null || products.total.planned === null
        ? null
        : products.total.planned - charges.total.planned,
      charges.whole && products.whole && charges.rows.length + products.rows.length > 0
        ? (products.total.done ?? 0) - (charges.total.done ?? 0)
        : null,
    ),
    figures: figuresOf(report, followed, sessions),
    observed: followed.filter(({ across }) => across === undefined),
  };
}

/** Two values, and what parts them. */
function compared(planned: number | null, done: number | null): Compared {
  const gap = planned === null || done === null ? null : done - planned;
  return { planned, done, gap, percent: gap === null ? null : percentOf(gap, planned ?? 0) };
}

/** Rounded away from zero at the half, as spreadsheets do. */
function percentOf(gap: number, planned: number): number | null {
  if (planned <= 0) return null;
  return Math.sign(gap) * Math.round((Math.abs(gap) * 1_000) / planned) + 0;
}

function sideOf(
  accounts: readonly Account[],
  planned: readonly AccountTotal[],
  report: ReportWork,
): ReportSide {
  const rows = accountsOf(accounts, planned, report);
  const whole = rows.every(({ done }) => done !== null);
  const known = rows.some(({ done }) => done !== null);
  const both = compared(planned.length === 0 ? null : sum(rows, 'planned'), known ? sum(rows, 'done') : null);
  const total = whole ? both : { ...both, gap: null, percent: null };
  return { rows, whole, total };
}

/** What was planned of an account, or is done of it: each in its order, what has no account last. */
function accountsOf(
  accounts: readonly Account[],
  planned: readonly AccountTotal[],
  { spent, why }: ReportWork,
): ReportAccount[] {
  return [...accounts, null].flatMap((account) => {
    const plan = planned.find((each) => each.account?.id === account?.id);
    const typed = account && textAt(spent, account.id);
    if (!plan && typed === undefined) return [];
    if (!plan && account === null) return [];
    const reading = readAmount(typed ?? '');
    return [
      {
        account,
        // Where no budget was made, nothing was planned to be nothing.
        ...compared(
          planned.length === 0 ? null : (plan?.total ?? 0),
          'cents' in reading ? reading.cents : null,
        ),
        typed: typed ?? '',
        error: 'cents' in reading || reading.error === 'empty' ? null : reading.error,
        why: (account && textAt(why, account.id)) ?? '',
      },
    ];
  });
}

function inKind(account: Account, total: Cents): AccountTotal[] {
  return total === 0 ? [] : [{ account, total }];
}

function sum(rows: readonly Compared[], value: 'planned' | 'done'): number {
  return rows.reduce((total, row) => total + (row[value] ?? 0), 0);
}

const SESSIONS = 'seances';

/** Sessions, parents, children, then what else is followed: each once, whatever the strand calls it. */
function figuresOf(
  report: ReportWork,
  followed: readonly (Followed & Gathered)[],
  sessions: readonly Session[],
): ReportFigure[] {
  const counted = followed.filter(({ across }) => across !== undefined);
  const held = sessions.filter((session) => wasHeld(session, followed)).length;
  const own = [
    !counted.some(({ across }) => across === 'sessions') &&
      figureOf(SESSIONS, 'Séances', held > 0 ? held * 100 : null, report),
    !counted.some(({ id }) => id === 'parents-differents') &&
      figureOf('parents', 'Parents différents', null, report),
    figureOf('enfants', 'Enfants différents', null, report),
  ];
  return [
    ...own.filter((figure) => figure !== false),
    ...counted.map(({ id, label, total }) => figureOf(id, label, total, report)),
  ];
}

function figureOf(id: string, label: string, total: number | null, report: ReportWork): ReportFigure {
  const typed = { planned: textAt(report.planned, id) ?? '', done: textAt(report.done, id) ?? '' };
  return {
    id,
    label,
    typed,
    gathered: total !== null,
    ...compared(readFigure(typed.planned), total ?? readFigure(typed.done)),
  };
}
