import { OF_EVALUATION } from '../../../rules/remarks/about.ts';
import { RemarksOn } from '../../remarks/RemarksOn.tsx';
import type { ViewProps } from '../../tool-part.ts';
import { EvaluationSheet } from './EvaluationSheet.tsx';

/** What is followed, and what was said of it. */
export function View({ dossier }: ViewProps) {
  return (
    <>
      <EvaluationSheet dossier={dossier} />
      <RemarksOn about={OF_EVALUATION} remarks={dossier.work.remarks} />
    </>
  );
}
