import { count } from '../../french/plural.ts';
import { type Cents, MOST, showAmount } from '../money/money.ts';
import { MOST_ANSWERS, MOST_LABEL } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';
import type { PlainReader } from '../work/plain-reader.ts';
import { LINE_ACCOUNTS, readAccount, RESOURCE_ACCOUNTS } from './accounts.ts';
import type { BudgetLine } from './budget.ts';

/** The most that a budget holds: what is written stays within it, and what is read is cut to it, and said. */
export const MOST_LINES = 1_000;
export const MOST_RESOURCES = 200;

/** Money that comes in: an account of class 7 (70–78, or 87 in kind) and an amount. */
export interface Resource {
  id: string;
  label: string;
  /** Below zero, what is taken away. */
  amount: Cents | null;
  /** What was typed, while it can’t be read as an amount. */
  typed: string | null;
  account: string | null;
  /** As of a line: the same money, in several projects of the dossier. */
  shared?: string;
}

/**
 * The services of a lieu ressources that its 80 % ceiling speaks of: their share of the lines, then what of those shares
 * the annexe rules out, in the Laep and the Clas (`ruledOut`) and in the other services (`othersRuledOut`).
 */
export const SERVICES = ['laep', 'clas', 'others', 'ruledOut', 'othersRuledOut'] as const;
export type Service = (typeof SERVICES)[number];

export interface BudgetWork {
  /** The strand of every line that names none of its own; `nsp`, or null while not chosen. */
  strand: string | null;
  lines: BudgetLine[];
  resources: Resource[];
  services: Record<Service, Cents | null>;
  /** What was typed of each, while it can’t be read as an amount. */
  servicesTyped: Record<Service, string | null>;
  /** Whether the lines are also shown by account. */
  accounts: boolean;
  /** Whether it began as the example, so that every page says so. */
  example: boolean;
}

const NO_SERVICES = ofServices(() => null);

export const budgetPart: Part<BudgetWork> = {
  empty: {
    strand: null,
    lines: [],
    resources: [],
    services: NO_SERVICES,
    servicesTyped: NO_SERVICES,
    accounts: false,
    example: false,
  },
  read: (part) => {
    const services = part.part('services');
    const typed = part.part('servicesTyped');
    return {
      strand: part.strand('strand'),
      lines: part.list('lines', 'l', MOST_LINES, line),
      resources: part.list('resources', 'p', MOST_RESOURCES, resource),
      services: ofServices((service) => services.amount(service)),
      servicesTyped: ofServices((service) => typed.text(service, MOST_LABEL) || null),
      accounts: part.flag('accounts'),
      example: part.flag('example'),
    };
  },
  words: ({ lines, resources }) => {
    const total = lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    if (lines.length > 0) return `${count(lines.length, 'ligne')} de budget, ${showAmount(total)}`;
    return resources.length > 0 ? count(resources.length, 'ressource') : '';
  },
};

/** What stands for each service, in their order. */
export function ofServices<T>(give: (service: Service) => T): Record<Service, T> {
  return Object.fromEntries(SERVICES.map((service) => [service, give(service)])) as Record<Service, T>;
}

function line(part: PlainReader): BudgetLine {
  return {
    ...entry(part),
    account: readAccount(part.id('account'), LINE_ACCOUNTS),
    expense: part.id('expense'),
    suggested: part.flag('suggested'),
    strand: part.strand('strand'),
    answers: part.answers('answers', MOST_ANSWERS),
    ...shared(part),
  };
}

function resource(part: PlainReader): Resource {
  return { ...entry(part), account: readAccount(part.id('account'), RESOURCE_ACCOUNTS), ...shared(part) };
}

function shared(part: PlainReader): { shared?: string } {
  const id = part.id('shared');
  return id === null ? {} : { shared: id };
}

function entry(part: PlainReader) {
  return {
    id: part.id('id') ?? '',
    label: part.text('label', MOST_LABEL),
    amount: part.amount('amount', -MOST),
    typed: part.text('typed', MOST_LABEL) || null,
  };
}
