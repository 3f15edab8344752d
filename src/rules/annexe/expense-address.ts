import type { Answers } from '../decision/decision-table.ts';

/** The page of an expense, without the base path; where a strand's rule stands, its slug is the anchor. */
export function expenseAddress(id: string): string {
  return `/depenses/${id}/`;
}

/** The wizard on an expense, with answers given. */
export function wizardAddress(id: string, { volet, ...answers }: Answers = {}): string {
  const given = Object.entries({ ...(volet && { volet }), depense: id, ...answers });
  return `/ma-depense/#${given.map((pair) => pair.join('=')).join('&')}`;
}
