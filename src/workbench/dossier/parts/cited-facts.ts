import type { Dossier } from '../../../rules/dossier/dossier.ts';
import type { DossierQuestion } from '../../../rules/dossier/dossier-questions.ts';
import { CEILING_CITES } from '../../../rules/budget/ceiling.ts';
import { fitWords } from '../../../rules/checklist/fit-words.ts';
import { verdictWords } from '../../../rules/decision/verdict-words.ts';

/** The facts that a dossier rests on, in the order of its parts. */
export function citedFacts(
  { action, audit, lines, ceiling }: Dossier,
  questions: readonly DossierQuestion[],
): string[] {
  return [
    ...(action && audit ? fitWords(action, audit).cites : []),
    ...lines.flatMap(({ decision }) => verdictWords(decision).cites),
    ...(ceiling ? CEILING_CITES : []),
    ...questions.flatMap(({ cites }) => cites),
  ];
}
