import type { Indicators } from '../../schemas/annexe/indicator.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Places, StrandName } from '../../rules/rules-data.ts';

/** Everything the evaluation knows; plain JSON. */
export interface EvaluationData {
  strands: StrandName[];
  indicators: Indicators[];
  /** The strand of each action. */
  actions: { id: string; strand?: Strand | undefined }[];
  places: Places;
}
