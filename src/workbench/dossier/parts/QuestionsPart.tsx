import { agreed } from '../../../french/plural.ts';
import { type DossierQuestion, letterHead, letterOf } from '../../../rules/dossier/dossier-questions.ts';
import { THANKS } from '../../../rules/letters.ts';
import { CopyButton } from '../../../controls/card/CopyButton.tsx';
import { withLocal } from '../../../controls/card/local-said.ts';
import { DossierPart } from './DossierPart.tsx';
import type { FootnotesOf } from './footnotes.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';

interface Props {
  title: string;
  questions: readonly DossierQuestion[];
  footnotes: FootnotesOf;
}

// What mail programs take from a link without cutting it.
const MOST_MAIL = 2_000;

/** What only the Caf can answer, ready to send in one letter. */
export function QuestionsPart({ title, questions, footnotes }: Props) {
  const letter = () => letterOf(title, questions);
  const subject = title ? `Fonds national parentalité : ${title}` : 'Fonds national parentalité';
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter())}`;
  return (
    <DossierPart
      id="questions"
      title="Les questions à poser à la Caf"
      empty={
        questions.length === 0 &&
        'Rien pour l’instant. Ce que l’annexe ne dit pas, ou dit de deux façons, viendra ici, prêt à envoyer.'
      }
    >
      <blockquote>
        <p>{letterHead(title)}</p>
        <ol className="dossier-questions">
          {questions.map(({ question, cites }) => (
            <li key={question}>
              {question}
              <FootnoteMarks numbers={footnotes(cites)} />
            </li>
          ))}
        </ol>
        <p>{THANKS}</p>
      </blockquote>
      <div className="ask no-print">
        {mail.length <= MOST_MAIL && (
          <a className="button" href={mail}>
            Écrire à ma Caf
          </a>
        )}
        <CopyButton
          label={agreed(questions.length, 'Copier la question', 'Copier toutes les questions')}
          text={() => withLocal(letter(), '.dossier-sheet')}
        />
      </div>
    </DossierPart>
  );
}
