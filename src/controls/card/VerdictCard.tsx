import type { Card } from '../../rules/card/card.ts';
import { copiedCard, findAgain, reserve } from '../../rules/card/card-text.ts';
import type { Strand } from '../../schemas/strand.ts';
import { dayInWords } from '../../french/day.ts';
import { PreviousButton } from '../question/StepButtons.tsx';
import { StepHeading } from '../question/StepHeading.tsx';
import { today } from '../today.ts';
import { CardActions } from './CardActions.tsx';
import { CardPart } from './CardPart.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { Cited } from './Sources.tsx';

interface Props {
  card: Card;
  /** The name of the rules that it follows. */
  version: string;
  link: () => string;
  onPrevious: () => void;
  /** Settles the strand, where the card answers for several. */
  onStrand?: (strand: Strand) => void;
}

/** The answer, as a page to read, print, copy and share. It never promises, and says what it rests on. */
export function VerdictCard({ card, version, link, onPrevious, onStrand }: Props) {
  const { mark, title, subject, answer, notes, places, parts } = card;
  return (
    <>
      <PreviousButton onPrevious={onPrevious} />
      <article className={`answer-card ${mark}`} data-answer={answer}>
        <header>
          <MarkIcon mark={mark} />
          <div>
            <StepHeading title={title} />
            <p>{subject}</p>
          </div>
        </header>
        {notes.map((note) => (
          <p key={note.text} className="part">
            <Cited {...note} places={places} />
          </p>
        ))}
        {parts.map((part) => (
          <CardPart key={part.title} {...{ part, subject, places, link, onStrand }} />
        ))}
        <p className="reserve">
          Réponse du <time dateTime={today()}>{dayInWords(today())}</time>, {reserve(version)}
        </p>
        <p className="print-link">{findAgain(link())}</p>
      </article>
      <CardActions link={link} text={() => copiedCard(card, today(), version, link())} />
    </>
  );
}
