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

/** What surrounds every step: the notices, the step, the answers so far. */
export function WizardFrame({ journey, listed, onBegin, children }: Props) {
  const { answers, read, memory, stale, revisit, restart } = journey;
  return (
    <div className="wizard" onFocus={() => void onBegin().catch(() => null)}>
      <div className="wizard-main">
        <Notices dropped={memory.dropped ?? 0} stale={stale} />
        {children}
      </div>
      <AnswersList fields={listed} {...{ answers, read }} onChange={revisit} onRestart={restart} />
    </div>
  );
}
