import { Fragment } from 'react';
import { agreed } from '../../../french/plural.ts';
import type { DossierQuestion } from '../../../rules/dossier/dossier-questions.ts';
import { THANKS } from '../../../rules/letters.ts';
import { CopyButton } from '../../../controls/card/CopyButton.tsx';
import { withLocal } from '../../../controls/card/local-said.ts';
import { DossierPart } from './DossierPart.tsx';
import type { FootnotesOf } from './footnotes.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';

interface Props {
  /** The project, or the projects, in the subject of the mail; may be empty. */
  title: string;
  head: string;
  groups: readonly LetterGroup[];
  /** The whole letter. */
  letter: () => string;
  footnotes: FootnotesOf;
}

/** Questions under one title, numbered from the first; without a title where there is one project. */
interface LetterGroup {
  title: string | null;
  first: number;
  questions: readonly DossierQuestion[];
}

// What mail programs take from a link without cutting it.
const MOST_MAIL = 2_000;

/** What only the Caf can answer, ready to send in one letter. */
export function QuestionsPart({ title, head, groups, letter, footnotes }: Props) {
  const asked = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const subject = title ? `Fonds national parentalité : ${title}` : 'Fonds national parentalité';
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter())}`;
  return (
    <DossierPart
      id="questions"
      title="Les questions à poser à la Caf"
      empty={
        asked === 0 &&
        'Rien pour l’instant. Ce que l’annexe ne dit pas, ou dit de deux façons, viendra ici, prêt à envoyer.'
      }
    >
      <blockquote>
        <p>{head}</p>
        {groups.map(({ title: about, first, questions }) => (
          <Fragment key={first}>
            {about && <p className="questions-about">{about}</p>}
            <ol className="dossier-questions" start={first}>
              {questions.map(({ question, cites }) => (
                <li key={question}>
                  {question}
                  <FootnoteMarks numbers={footnotes(cites)} />
                </li>
              ))}
            </ol>
          </Fragment>
        ))}
        <p>{THANKS}</p>
      </blockquote>
      <div className="ask no-print">
        {mail.length <= MOST_MAIL && (
          <a className="button" href={mail}>
            Écrire à ma Caf
          </a>
        )}
        <CopyButton
          label={agreed(asked, 'Copier la question', 'Copier toutes les questions')}
          text={() => withLocal(letter(), '.dossier-sheet')}
        />
      </div>
    </DossierPart>
  );
}
