import { wizardAddress } from '../../rules/annexe/expense-address.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Tree } from '../../rules/ways/answer-tree.ts';
import { MARK_WORDS, markOf } from '../../rules/decision/verdict-marks.ts';
import { url } from '../../url.ts';
import { MarkIcon } from './MarkIcon.tsx';

interface Props {
  expense: string;
  tree: Extract<Tree, { branches: unknown }>;
  /** The answers of the reader, marked on their way. */
  given?: Answers;
}

/** The questions of an expense in one strand, and where each answer leads: every end is a link to its card. */
export function AnswerTree({ expense, tree: { question, branches }, given = {} }: Props) {
  return (
    <>
      <p className="asked-next">{question.label}</p>
      <ul className="branches">
        {branches.map(({ option, answers, then }) => {
          const chosen = given[question.id] === option.id;
          if ('branches' in then)
            return (
              <li key={option.id}>
                <p className="answer">
                  {option.label} {chosen && <em>(votre réponse)</em>}
                </p>
                <AnswerTree expense={expense} tree={then} given={chosen ? given : {}} />
              </li>
            );
          const mark = markOf(then.outcome);
          return (
            <li key={option.id}>
              <a
                className={`ends ${mark}`}
                href={url(wizardAddress(expense, answers))}
                aria-current={chosen ? 'true' : undefined}
              >
                <span>{option.label}</span>
                <span className="visually-hidden"> : </span>
                <b>
                  <MarkIcon mark={mark} />
                  {MARK_WORDS[mark]}
                </b>
              </a>
              {chosen && <em> vous êtes ici</em>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
