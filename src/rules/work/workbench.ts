import type { BudgetLine } from '../budget/budget.ts';
import type { Answers } from '../decision/decision-table.ts';
import type { Cents } from '../money/money.ts';

/** The shape of the document; it changes when an older one can no longer be read as it is. */
export const WORKBENCH_VERSION = 1;

/** The most that a document holds: what is written stays within it, and what is read is cut to it, and said. */
export const MOST_LINES = 1_000;
export const MOST_RESOURCES = 200;
export const MOST_INDICATORS = 100;
export const MOST_SESSIONS = 200;
export const MOST_ANSWERS = 100;
/** Values of one session, or of the whole project: far more than the indicators of all the strands. */
export const MOST_VALUES = 300;
export const MOST_LABEL = 300;
export const MOST_TEXT = 4_000;

/** Everything that a sponsor prepares in the tools: one document, plain JSON. */
export interface Workbench {
  version: typeof WORKBENCH_VERSION;
  project: ProjectWork;
  budget: BudgetWork;
  evaluation: EvaluationWork;
}

/** What the sponsor says of the project. */
export interface ProjectWork {
  title: string;
  sponsor: string;
  /** An action, or a thing brought, by its id; null while not chosen. */
  action: string | null;
  /** Answers to its criteria: an option, a number (« 0.5 »), a département, or `nsp`. */
  answers: Answers;
}

/** Money that comes in: an account of class 7 (70–78, or 87 in kind) and an amount. */
export interface Resource {
  id: string;
  label: string;
  amount: Cents | null;
  /** What was typed, while it can’t be read as an amount. */
  typed: string | null;
  account: string | null;
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

/** An indicator that the sponsor adds to those of the annexe. */
export interface OwnIndicator {
  id: string;
  kind: 'quantitatif' | 'qualitatif';
  label: string;
}

/** One meeting of the action: what was counted or heard there, indicator id → value as typed. */
export interface Session {
  id: string;
  /** Its date or its name, as typed. */
  label: string;
  values: Readonly<Record<string, string>>;
}

export interface EvaluationWork {
  strand: string | null;
  /** The annexe's indicators that the sponsor leaves out. */
  leftOut: string[];
  own: OwnIndicator[];
  sessions: Session[];
  /** What is said once for the whole project, indicator id → value as typed. */
  overall: Readonly<Record<string, string>>;
}

/** What stands for each service, in their order. */
export function ofServices<T>(give: (service: Service) => T): Record<Service, T> {
  return Object.fromEntries(SERVICES.map((service) => [service, give(service)])) as Record<Service, T>;
}

const NO_SERVICES = ofServices(() => null);

/** A document in which nothing was done. */
export const EMPTY_WORKBENCH: Workbench = {
  version: WORKBENCH_VERSION,
  project: { title: '', sponsor: '', action: null, answers: {} },
  budget: {
    strand: null,
    lines: [],
    resources: [],
    services: NO_SERVICES,
    servicesTyped: NO_SERVICES,
    accounts: false,
    example: false,
  },
  evaluation: { strand: null, leftOut: [], own: [], sessions: [], overall: {} },
};

/** Whether nothing was done in a document. */
export function isEmpty(work: Workbench): boolean {
  return JSON.stringify(work) === JSON.stringify(EMPTY_WORKBENCH);
}

// Far below the last number of nine digits: what is added beside it stays ours.
const HIGHEST = 9e8;

/** Whether an id is one that the tools give: « l1 », « l2 »… « l999999999 ». No other word can stand for one of ours. */
export function isOwnId(prefix: string, id: string): boolean {
  return id.startsWith(prefix) && /^[1-9]\d{0,8}$/.test(id.slice(prefix.length));
}

/** The next ids that a list doesn’t use yet, each one of ours. Past very high numbers, those that are free are given. */
export function freshIds(prefix: string, items: readonly { id: string }[], count = 1): string[] {
  const taken = new Set(items.map(({ id }) => (isOwnId(prefix, id) ? Number(id.slice(prefix.length)) : 0)));
  let last = Math.max(0, ...taken);
  if (last > HIGHEST) last = 0;
  return Array.from({ length: count }, () => {
    do last += 1;
    while (taken.has(last));
    return `${prefix}${String(last)}`;
  });
}
