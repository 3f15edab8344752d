import { typesetAll } from '../../french/typeset.ts';
import type { EvaluationData } from '../../workbench/evaluation/evaluation-data.ts';
import type { Content } from '../content.ts';
import { placesOf, strandNames } from './wizard-data.ts';

/** What the evaluation needs, as plain JSON, typeset. */
export function evaluationData(content: Content): EvaluationData {
  const cited = content.indicators.flatMap(({ indicators, silence }) => [
    ...indicators.flatMap(({ cites }) => cites),
    ...(silence?.cites ?? []),
  ]);
  return typesetAll({
    strands: strandNames(content),
    indicators: content.indicators,
    actions: content.actions.map(({ id, strand }) => ({ id, strand })),
    places: placesOf(content, cited),
  });
}
