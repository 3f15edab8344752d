import { CARD_TITLES, type CardPart as Part } from '../../rules/card/card.ts';
import type { Places } from '../../rules/rules-data.ts';
import type { Strand } from '../../schemas/strand.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';
import { url } from '../../url.ts';
import { isFramed } from '../framed.ts';
import { ConditionList, ConditionMeter } from './ConditionList.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { Cited, Sources } from './Sources.tsx';

interface Props {
  part: Part;
  /** Where the facts behind it stand. */
  places: Places;
  /** Settles the strand, where the card answers for several. */
  onStrand?: ((strand: Strand) => void) | undefined;
  /** What shows the question of a condition again. */
  changeOf?: ((id: string) => (() => void) | undefined) | undefined;
}

/** One part of the card, under its heading. */
export function CardPart(props: Props) {
  const { part } = props;
  return (
    <section className={part.title === CARD_TITLES.yes ? 'part to-yes' : 'part'}>
      <h2>
        {part.kind === 'strands' && <MarkIcon mark={part.mark} />}
        {part.title}
        {part.kind === 'conditions' && <ConditionMeter conditions={part.conditions} />}
      </h2>
      <PartBody {...props} />
    </section>
  );
}

function PartBody({ part, places, onStrand, changeOf }: Props) {
  switch (part.kind) {
    case 'lines':
      return (
        <>
          {part.lead !== undefined && <p>{part.lead}</p>}
          <Lines lines={part.lines} />
        </>
      );
    case 'conditions':
      return <ConditionList conditions={part.conditions} changeOf={changeOf} />;
    case 'recalls':
      return (
        <ul>
          {part.recalls.map((recall) => (
            <li key={recall.text}>
              <Cited {...recall} places={places} />
            </li>
          ))}
        </ul>
      );
    case 'changes':
      return part.groups.map(({ question, lines }) =>
        question === null ? (
          <Lines key="volet" lines={lines} />
        ) : (
          <div key={question} className="change">
            <p>{question}</p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ),
      );
    case 'ask':
      return part.messages.map((message) => <blockquote key={message}>{message}</blockquote>);
    case 'neighbours':
      return (
        <ul>
          {part.neighbours.map(({ strand, name, when }) => (
            <li key={strand + when}>
              {when}{' '}
              <a href={url(sheetAddress(strand))}>
                Volet {strand}&nbsp;· {name}
              </a>
            </li>
          ))}
        </ul>
      );
    case 'strands':
      return (
        <>
          <ul className="strands">
            {part.strands.map(({ strand, name }) => (
              <li key={strand}>
                <button type="button" className="link" onClick={() => onStrand?.(strand)}>
                  Volet {strand}&nbsp;· {name}
                </button>
              </li>
            ))}
          </ul>
          <Lines lines={part.lines} />
        </>
      );
    case 'next':
      return (
        <>
          <Lines lines={part.lines} />
          <ul className="leads">
            {(isFramed() ? [] : part.doors).map(({ path, label }) => (
              <li key={path}>
                <a href={url(path)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      );
    case 'sources':
      return <Sources sources={part.sources} />;
  }
}

/** One line as a paragraph, several as a list, none as nothing at all. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length < 2) return lines[0] ? <p>{lines[0]}</p> : null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
