import { type Cents, showAmount } from '../money/money.ts';

/** A Caf’s rules of money, or a reader’s own, and the budget that they are tried on; what nobody gave is left out. */
export interface MoneyFrame {
  /** The whole cost of the action. */
  cost: Cents;
  /** What the rate bears on; the cost when nobody says otherwise. */
  base?: Cents | undefined;
  /** A percentage: 80 for « 80 % ». */
  rate?: number | undefined;
  floor?: Cents | undefined;
  ceiling?: Cents | undefined;
  /** What the action brings in: entrance fees, sales. */
  receipts: Cents;
  /** What the other funders give. */
  others: Cents;
}

/** What another funder gives, among the rules that give a figure. */
export const FUNDER = 'financeur';

/** A rule of money that a département gives, with its figure and where it was read. */
export interface LocalMoney {
  kind: string;
  says: string;
  euros: Cents | undefined;
  /** A percentage: of its base for a rate, of the cost for a funder. */
  percent: number | undefined;
  caf: string | undefined;
  source: string;
  address: string;
}

/** What the rules leave to ask for. */
export interface FrameResult {
  /** The rate times its base, rounded down to the cent; null without a rate. */
  share: Cents | null;
  /** The most that the rules let one ask for. */
  most: Cents;
  /** What of it the budget still needs. */
  possible: Cents;
  /** What keeps it there. */
  heldBy: 'rate' | 'ceiling' | 'need';
  belowFloor: boolean;
  /** What the receipts and the other funders bring over the cost. */
  over: Cents;
  /** All that comes in, that aid with it, in hundredths of a percent of the cost; null for no cost. */
  covered: number | null;
}

/** Tries rules of money on a budget. It says nothing of the annexe’s own totals. */
export function tryFrame(frame: MoneyFrame): FrameResult {
  const { cost, base = cost, rate, floor = 0, ceiling = Infinity, receipts, others } = frame;
  const share = rate === undefined ? null : shareOf(base, rate);
  const need = Math.max(0, cost - receipts - others);
  const most = Math.min(share ?? Infinity, ceiling, cost);
  const possible = Math.min(most, need);
  const heldBy = need <= most ? 'need' : most === ceiling ? 'ceiling' : 'rate';
  return {
    share,
    most,
    possible,
    heldBy,
    belowFloor: possible < floor,
    over: Math.max(0, receipts + others - cost),
    covered: cost === 0 ? null : Math.round(((receipts + others + possible) * 10_000) / cost),
  };
}

/** A percentage of an amount, rounded down to the cent. */
export function shareOf(amount: Cents, percentage: number): Cents {
  return Math.floor((amount * Math.round(percentage * 100)) / 10_000);
}

/** What a trial says, a sentence each, the first first. */
export function frameWords(frame: MoneyFrame): string[] {
  const { cost, base, rate, floor, ceiling, receipts, others } = frame;
  const { share, possible, heldBy, belowFloor, over, covered } = tryFrame(frame);
  const held = {
    rate: 'c’est le taux qui limite',
    ceiling: 'c’est le plafond qui limite',
    need: 'c’est ce qui reste à couvrir',
  }[heldBy];
  return [
    over > 0
      ? `Les recettes et les autres financeurs dépassent déjà le coût de ${showAmount(over)} : rien ne reste à demander.`
      : belowFloor
        ? `Il resterait ${showAmount(possible)} à demander, sous le plancher de ${showAmount(floor ?? 0)} : la demande ne serait pas recevable selon cette règle.`
        : `Au plus, ${showAmount(possible)} à demander : ${held}.`,
    ...(share === null
      ? []
      : [`Taux : ${percent(rate ?? 0)} de ${showAmount(base ?? cost)}, soit ${showAmount(share)}.`]),
    ...(ceiling === undefined ? [] : [`Plafond : ${showAmount(ceiling)}.`]),
    ...(floor === undefined ? [] : [`Plancher : ${showAmount(floor)}.`]),
    `Reste à couvrir : ${showAmount(cost)} de coût, moins ${showAmount(receipts)} de recettes et ${showAmount(others)} d’autres financeurs, soit ${showAmount(Math.max(0, cost - receipts - others))}.`,
    ...(covered === null
      ? []
      : [
          covered > 10_000
            ? `Avec cette aide, les ressources feraient ${percent(covered / 100)} du coût : plus de 100 %.`
            : `Avec cette aide, les ressources feraient ${percent(covered / 100)} du coût.`,
        ]),
  ];
}

function percent(value: number): string {
  return `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(value)} %`;
}
