import type { DossierRules } from '../../rules/dossier/dossier.ts';
import type { Places, ProjectAction, StrandName } from '../../rules/rules-data.ts';

/** Everything the dossier knows; plain JSON. */
export interface DossierData extends DossierRules {
  actions: ProjectAction[];
  strands: StrandName[];
  places: Places;
  /** The version of the rules of expenses, then of projects, as a link to a dossier carries it. */
  version: string;
}
