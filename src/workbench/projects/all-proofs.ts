import { type Proof, proofsOf } from '../../rules/dossier/dossier-proofs.ts';
import type { DossierRules } from '../../rules/dossier/dossier.ts';
import type { ProjectDossier } from '../../rules/projects/whole-dossier.ts';

/** What to keep for all the projects, each thing once. */
export function allProofs(projects: readonly ProjectDossier[], rules: DossierRules): Proof[] {
  const all = projects.flatMap(({ dossier }) => proofsOf(dossier, rules));
  return all.filter(({ keep }, i) => all.findIndex((other) => other.keep === keep) === i);
}
