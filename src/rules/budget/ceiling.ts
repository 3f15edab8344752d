import type { Totals } from './budget.ts';
import { type Service, ofServices } from './budget-part.ts';
import type { Cents } from '../money/money.ts';

/** The only strand where the annexe states a ceiling. */
export const CEILING_STRAND = '3.1';

/** The facts that the ceiling rests on, and what they leave open. */
export const CEILING_CITES = ['A3V1-BUD-01', 'A3V1-BUD-02', 'A3V1-BUD-03'] as const;
export const CEILING_GAP_CITES = ['A3V1-GAP-08', 'G0-GAP-06'] as const;

/**
 * What the ceiling rule needs, in cents: the total, what of it the annexe rules out, and the shares of the services. Of
 * the others, the annexe says « etc. », then takes out Laep and Clas alone; what is ruled out leaves the base once only.
 * Source: annexe 2, axe 3, volet 1 (A3V1-BUD-01 to 03).
 */
export type CeilingInput = Record<Service | 'total' | 'ineligible', Cents>;

export interface Ceiling {
  base: Cents;
  /** 80 % of the base, rounded down to the cent. */
  ceiling: Cents;
  /** What must be found elsewhere. */
  remainder: Cents;
}

/** The two readings of one base. */
interface Readings {
  /** To the letter: the budget of the place less Laep and Clas. */
  literal: Ceiling;
  /** Ours, more prudent: the same without the lines that the annexe rules out. */
  prudent: Ceiling;
  /** What the prudent reading takes out of the base. */
  taken: Cents;
}

export interface Ceilings extends Readings {
  /** The same if the other services also leave the base; equal to the first when there are none. */
  withoutOthers: Readings;
  /** Whether a part weighs more than its whole: an amount is wrong. */
  exceeded: boolean;
}

/**
 * What the figure is worth: `open` while the Laep or the Clas is in the budget and their two sums are not written,
 * `supposed` where nothing names either, else `stated`.
 */
export type CeilingStanding = 'open' | 'supposed' | 'stated';

/** How they are named in a label. */
const NAMED = /\b(l\.?a\.?e\.?p|c\.?l\.?a\.?s)\b|enfants?.parent|scolarité/i;

/** What the ceiling of these lines is worth, once some sums are written or none. */
export function ceilingStanding(
  lines: readonly { line: { label: string } }[],
  { laep, clas }: Readonly<Record<'laep' | 'clas', Cents | null>>,
): CeilingStanding {
  if (!laep && !clas && !lines.some(({ line }) => NAMED.test(line.label))) return 'supposed';
  return laep === null || clas === null ? 'open' : 'stated';
}

/** The 80 % ceiling of a lieu ressources: 0.80 × (total − Laep − Clas), and its cautious neighbours. Never below zero. */
export function ceilings(input: CeilingInput): Ceilings {
  const { total, laep, clas, others, ineligible, ruledOut, othersRuledOut } = input;
  const base = total - laep - clas;
  const apart = Math.min(ruledOut, laep + clas, ineligible);
  const othersApart = Math.min(othersRuledOut, others, ineligible - apart);
  return {
    ...readings(base, ineligible - apart),
    withoutOthers: readings(base - others, ineligible - apart - othersApart),
    exceeded: base - others < 0 || apart < ruledOut || othersApart < othersRuledOut,
  };
}

/** What the lines of a budget give the rule, with the shares of the services within them. */
export function ceilingInput(
  { total, ineligible }: Pick<Totals, 'total' | 'ineligible'>,
  services: Readonly<Record<Service, Cents | null>>,
): CeilingInput {
  return { total, ineligible, ...ofServices((service) => services[service] ?? 0) };
}

function readings(base: Cents, taken: Cents): Readings {
  return { literal: ceilingOf(base), prudent: ceilingOf(base - taken), taken };
}

function ceilingOf(amount: Cents): Ceiling {
  const base = Math.max(0, amount);
  const ceiling = Math.floor((base * 4) / 5);
  return { base, ceiling, remainder: base - ceiling };
}
