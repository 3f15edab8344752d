import { CEILING_CITES, CEILING_GAP_CITES } from '../../rules/budget/ceiling.ts';
import { dayInWords } from '../../french/day.ts';
import type { UsualPieces } from '../../rules/pieces/pieces.ts';
import { datedInWords } from '../../rules/annexe/outside-facts.ts';
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
    aims: typesetAll(
      content.sheets.map(({ sheet: { strand, purpose } }) => ({ strand, text: purpose.text })),
    ),
    usual: typesetAll(usualPieces(content)),
    strands: typesetAll(strandNames(content)),
    version: `${version}-${ofProjects}`,
    places: { ...places, ...ofActions, ...typesetAll(placesOf(content, silences)) },
  };
}

/** The pieces that facts from outside the annexe name, each fact with who says it and when. */
export function usualPieces({ outside }: Content): UsualPieces[] {
  return outside.flatMap(({ pieces, sources, found, until }) =>
    pieces === undefined
      ? []
      : {
          pieces: pieces.map((piece) => ({
            ...piece,
            name: piece.name.charAt(0).toUpperCase() + piece.name.slice(1),
          })),
          source: `${sources.map(({ by, dated }) => `${by}, ${datedInWords(dated)}`).join(' · ')} ; relevé le ${dayInWords(found)}`,
          until,
        },
  );
}
