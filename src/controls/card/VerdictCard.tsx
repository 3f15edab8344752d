import { type ReactNode, useDeferredValue } from 'react';
import type { Card } from '../../rules/card/card.ts';
import { copiedCard, reserve } from '../../rules/card/card-text.ts';
import { axisOf } from '../../rules/annexe/axes.ts';
import { PAGES_NOTE, PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import type { Strand } from '../../schemas/strand.ts';
import { dayInWords } from '../../french/day.ts';
import { hasMoved } from '../fragment/address.ts';
import { PreviousButton } from '../question/StepButtons.tsx';
import { StepHeading } from '../question/StepHeading.tsx';
import { WayBack } from '../paper/WayBack.tsx';
import { isFramed, shareable } from '../framed.ts';
import { today } from '../today.ts';
import { CardActions, CardBar } from './CardActions.tsx';
import { CardPart, Lines } from './CardPart.tsx';
import { localSaid } from './local-said.ts';
import { MarkIcon } from './MarkIcon.tsx';
import { Pictogram } from './Pictogram.tsx';
import { Cited, SourceLink } from './Sources.tsx';

interface Props {
  card: Card;
  /** What the Caf of a département may add to: the expense or the action, and its strand where it is known. */
  about: { kind: 'depense' | 'action'; name: string; strand?: string | undefined };
  /** The name of the rules that it follows. */
  version: string;
  link: () => string;
  onPrevious: () => void;
  /** Settles the strand, where the card answers for several. */
  onStrand?: (strand: Strand) => void;
  /** What shows the question of a condition again; nothing where none was asked. */
  changeOf?: (id: string) => (() => void) | undefined;
  /** What stands under its parts. */
  children?: ReactNode;
}

/** The answer, as a page to read, print, copy and share. It never promises, and says what it rests on. */
export function VerdictCard({
  card,
  about,
  version,
  onPrevious,
  onStrand,
  changeOf,
  children,
  ...rest
}: Props) {
  const link = () => shareable(rest.link());
  const { mark, title, strand, subject, answer, notes, places, parts } = card;
  const because = parts.find((part) => part.title === PART_TITLES.because);
  const below = parts.filter(
    (part) => part !== because && part.kind !== 'sources' && !(part.kind === 'next' && isBare(part.lines)),
  );
  // The reader who has just answered sees the answer first, and what explains it in the next frame.
  const whole = useDeferredValue(true, !hasMoved());
  return (
    <>
      <PreviousButton onPrevious={onPrevious} />
      <article className={`answer-card ${mark}`} data-answer={answer}>
        <header>
          <div className="answer-top">
            <span className="disc">
              <MarkIcon mark={mark} />
            </span>
            <div>
              <StepHeading
                title={title}
                before={
                  strand && (
                    <span className={`answer-strand axis-${axisOf(strand.id)}`}>
                      <Pictogram strand={strand.id} />
                      Volet {strand.id} · {strand.name}{' '}
                    </span>
                  )
                }
              />
              <p>{subject}</p>
            </div>
          </div>
          <local-precision {...about} />
          {because?.kind === 'lines' && (
            <section className="answer-because">
              <h2 className="visually-hidden">{because.title}</h2>
              {because.lead !== undefined && <p>{because.lead}</p>}
              <Lines lines={because.lines} />
            </section>
          )}
          {parts.map(
            (part) =>
              part.kind === 'sources' && (
                <section key={part.title} className="sources">
                  <h2>{part.title}</h2>
                  <ul>
                    {part.sources.map((source) => (
                      <li key={source.place}>
                        <SourceLink source={source} />
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </header>
        <CardActions
          {...{ card, link }}
          text={() => copiedCard(card, today(), version, link(), localSaid())}
        />
        {notes.map((note) => (
          <p key={note.text} className="part">
            <Cited {...note} places={places} />
          </p>
        ))}
        {whole && (
          <>
            {below.map((part) => (
              <CardPart key={part.title} {...{ part, places, onStrand, changeOf }} />
            ))}
            {children}
            <p className="reserve">
              {PAGES_NOTE} Réponse du <time dateTime={today()}>{dayInWords(today())}</time>,{' '}
              {reserve(version)}
            </p>
            <WayBack
              of={link()}
              link={link}
              opens="Ce code rouvre cette réponse sur un téléphone. Il contient ce que vous avez répondu, et rien d’autre."
              otherwise="Pour retrouver cette réponse : ouvrez le lien que vous avez copié ou envoyé."
            />
          </>
        )}
      </article>
      <CardBar {...{ card, link }} />
    </>
  );
}

/** Whether what comes next is only doors of the site, which a frame does not open. */
function isBare(lines: readonly string[]): boolean {
  return lines.length === 0 && isFramed();
}
