import type { Answers } from '../../rules/decision/decision-table.ts';
import { type Field, answerLabel } from '../fragment/field.ts';

interface Props {
  fields: readonly Field[];
  answers: Answers;
  /** Those that were read from a phrase. */
  read: readonly string[];
  onChange: (id: string) => void;
  onRestart: () => void;
}

/** The answers so far; each can be changed, the others stay. */
export function AnswersList({ fields, answers, read, onChange, onRestart }: Props) {
  const given = fields.flatMap((field) => {
    const value = answers[field.id];
    return value === undefined ? [] : [{ field, value }];
  });
  return (
    <aside className="answers" aria-label="Vos réponses">
      {given.length > 0 && (
        <>
          <h2>Vos réponses</h2>
          <dl>
            {given.map(({ field, value }) => (
              <div key={field.id} data-said={saidByCard(field.id, value, answers)}>
                <dt>
                  {field.label}
                  {read.includes(field.id) && <span className="read-so">Lu dans votre phrase :</span>}
                </dt>
                <dd>
                  {answerLabel(field, value)}{' '}
                  <button type="button" className="link no-print" onClick={() => onChange(field.id)}>
                    Modifier<span className="visually-hidden"> : {field.label}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" className="link no-print" onClick={onRestart}>
            Tout recommencer
          </button>
        </>
      )}
      <p className="private">Vos réponses restent sur cet appareil : elles ne sont envoyées à personne.</p>
    </aside>
  );
}

/** What a card says by itself: what it is about, and, of a project, what is true or not; the rest is printed beside it. */
function saidByCard(id: string, value: string, { action }: Answers): 'title' | 'condition' | undefined {
  if (/^(?:action|depense|volet)$/.test(id)) return 'title';
  return action && /^(?:oui|non|nsp)$/.test(value) ? 'condition' : undefined;
}
