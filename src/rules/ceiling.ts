import type { Cents } from './money.ts';

/** What the ceiling rule needs, in cents. Source: annexe 2, axe 3, volet 1 (A3V1-BUD-01 to 03). */
export interface CeilingInput {
  total: Cents;
  laep: Cents;
  clas: Cents;
  /** Other services of the place: the annexe says « etc. », then takes out Laep and Clas alone. */
  others: Cents;
  /** Lines that the annexe rules out, within the total. */
  ineligible: Cents;
}

export interface Ceiling {
  base: Cents;
  /** 80 % of the base, rounded down to the cent. */
  ceiling: Cents;
  /** What must be found elsewhere. */
  remainder: Cents;
}

export interface Ceilings {
  /** To the letter: the budget of the place less Laep and Clas. */
  literal: Ceiling;
  /** Ours, more prudent: the same without the lines that the annexe rules out. */
  prudent: Ceiling;
  /** The literal reading if the other services also leave the base; equal to `literal` when there are none. */
  withoutOthers: Ceiling;
}

/** The 80 % ceiling of a lieu ressources: 0.80 × (total − Laep − Clas), and its two cautious neighbours. Never below zero. */
export function ceilings({ total, laep, clas, others, ineligible }: CeilingInput): Ceilings {
  const base = total - laep - clas;
  return {
    literal: ceilingOf(base),
    prudent: ceilingOf(base - ineligible),
    withoutOthers: ceilingOf(base - others),
  };
}

function ceilingOf(amount: Cents): Ceiling {
  const base = Math.max(0, amount);
  const ceiling = Math.floor((base * 4) / 5);
  return { base, ceiling, remainder: base - ceiling };
}
