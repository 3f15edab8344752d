import type { Mark } from '../../rules/decision/verdict-marks.ts';
import { type ReactNode, useRef } from 'react';
import { CardActions } from './CardActions.tsx';
import { PreviousButton } from '../question/StepButtons.tsx';
import { StepHeading } from '../question/StepHeading.tsx';
import { dayInWords } from '../../french/day.ts';
import { today } from '../today.ts';
import { MarkIcon } from './MarkIcon.tsx';

interface Props {
  mark: Mark;
  /** The answer, in three words. */
  title: string;
  /** What it is the answer to. */
  subject: string;
  /** A machine-readable name of the answer: the verdict and its reason, or the fit. */
  answer: string;
  link: () => string;
  onPrevious: () => void;
  children: ReactNode;
}

/** The answer, as a page to read, print, copy and share. It never promises, and says what it rests on. */
export function VerdictCard({ mark, title, subject, answer, link, onPrevious, children }: Props) {
  const card = useRef<HTMLElement>(null);
  return (
    <>
      <PreviousButton onPrevious={onPrevious} />
      <article className={`answer-card ${mark}`} ref={card} data-answer={answer}>
        <header>
          <MarkIcon mark={mark} />
          <div>
            <StepHeading title={title} />
            <p>{subject}</p>
          </div>
        </header>
        {children}
        <p className="reserve">
          Réponse du <time dateTime={today()}>{dayInWords(today())}</time>, selon l’annexe 2. Cette annexe n’a
          pas de date ; nous la lisons comme antérieure à 2025 : vérifiez qu’elle s’applique toujours.
          L’annexe 1, que nous n’avons pas, s’applique aussi. Votre Caf décide.
        </p>
        <p className="print-link">Pour retrouver cette réponse : {link()}</p>
      </article>
      <CardActions link={link} text={() => `${card.current?.innerText ?? ''}\n\n${link()}`} />
    </>
  );
}
