import type { Dossier, DossierRules } from '../../../rules/dossier/dossier.ts';
import type { DossierQuestion } from '../../../rules/dossier/dossier-questions.ts';
import { CEILING_CITES } from '../../../rules/budget/ceiling.ts';
import { fitReasons } from '../../../rules/checklist/fit-reasons.ts';
import { reasonOf } from '../../../rules/budget/line-reasons.ts';

/** The facts that a dossier rests on, in the order of its parts. */
export function citedFacts(
  { action, audit, lines, ceiling }: Dossier,
  questions: readonly DossierQuestion[],
  rules: DossierRules,
): string[] {
  return [
    ...(action && audit ? fitReasons(action, audit).cites : []),
    ...lines.flatMap((line) => reasonOf(line, rules).cites),
    ...(ceiling ? CEILING_CITES : []),
    ...questions.flatMap(({ cites }) => cites),
  ];
}
