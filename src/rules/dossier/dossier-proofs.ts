import { verdictWords } from '../decision/verdict-words.ts';
import type { Dossier, DossierRules } from './dossier.ts';

/** Something to keep, and what it proves. */
export interface Proof {
  about: string;
  keep: string;
}

/** What to keep, each thing once: for the conditions of the project, then for the expenses of its budget. */
export function proofsOf({ action, audit, lines }: Dossier, { expenses }: DossierRules): Proof[] {
  const ofProject = (audit?.criteria ?? []).flatMap(({ criterion, status }) =>
    criterion.keep && status !== 'not-applicable'
      ? [{ about: action?.label ?? '', keep: criterion.keep }]
      : [],
  );
  const ofLines = lines.flatMap(({ line, decision }) => {
    const about = expenses.find(({ id }) => id === line.expense)?.label ?? '';
    return verdictWords(decision).keep.map((keep) => ({ about, keep }));
  });
  const all = [...ofProject, ...ofLines];
  return all.filter(({ keep }, i) => all.findIndex((other) => other.keep === keep) === i);
}
