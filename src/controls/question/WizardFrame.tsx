import type { ReactNode } from 'react';
import type { Field } from '../fragment/field.ts';
import type { Journey } from '../fragment/journey.ts';
import { AnswersList } from '../card/AnswersList.tsx';
import { Notices } from '../card/Notices.tsx';

interface Props {
  journey: Journey;
  /** The fields whose answers are listed. */
  listed: readonly Field[];
  /** What to fetch once the reader has begun. */
  onBegin: () => Promise<unknown>;
  children: ReactNode;
}

/** What to do when the next step cannot come. */
export const LOST_STEP =
  'La réponse n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page : vos réponses sont gardées dans son adresse.';

/** What surrounds every step: the notices, the step, the answers so far. */
export function WizardFrame({ journey, listed, onBegin, children }: Props) {
  const { answers, memory, stale, revisit, restart } = journey;
  return (
    <div className="wizard" onFocus={() => void onBegin().catch(() => null)}>
      <div className="wizard-main">
        <Notices dropped={memory.dropped ?? 0} stale={stale} />
        {children}
      </div>
      <AnswersList fields={listed} answers={answers} onChange={revisit} onRestart={restart} />
    </div>
  );
}
