import { CEILING_CITES, CEILING_GAP_CITES } from '../../rules/budget/ceiling.ts';
import { typesetAll } from '../../french/typeset.ts';
import type { DossierData } from '../../workbench/dossier/dossier-data.ts';
import type { Content } from '../content.ts';
import { expenseData, placesOf, projectData, strandNames } from './wizard-data.ts';

/** What the dossier needs, as plain JSON, typeset. */
export function dossierData(content: Content): DossierData {
  const { expenses, places, version } = expenseData(content, [...CEILING_CITES, ...CEILING_GAP_CITES]);
  const { actions, places: ofActions, version: ofProjects } = projectData(content);
  const silences = content.indicators.flatMap(({ silence }) => silence?.cites ?? []);
  return {
    expenses: expenses.map(({ id, label, account, questions, rows }) => ({
      id,
      label,
      ...(account && { account }),
      questions,
      rows,
    })),
    actions,
    indicators: typesetAll(content.indicators),
    strands: typesetAll(strandNames(content)),
    version: `${version}-${ofProjects}`,
    places: { ...places, ...ofActions, ...typesetAll(placesOf(content, silences)) },
  };
}
