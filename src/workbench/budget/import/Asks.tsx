import { count } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Ask } from '../../../tables/budget/asks/ask.ts';
import type { BudgetReading } from '../../../tables/budget/read-budget.ts';
import type { Arranged } from './use-layout.ts';

const LISTED = 8;

/** What the table leaves open, one question at a time; those answered stay, and can be answered otherwise. */
export function Asks({ reading, answered, answer }: Pick<Arranged, 'reading' | 'answered' | 'answer'>) {
  const known = new Set(answered.map(({ ask }) => ask.id));
  const open = reading.asks.filter(({ id }) => !known.has(id));
  const [next] = open;
  const shown = [
    ...answered.map(({ ask, option }): { ask: Ask; option: string | null } => ({ ask, option })),
    ...(next ? [{ ask: next, option: null }] : []),
  ];
  if (shown.length === 0) return null;
  return (
    <section className="asks" aria-labelledby="questions-tableau">
      <h4 id="questions-tableau">Avant d’ajouter</h4>
      {shown.map(({ ask, option }) => (
        <Question key={ask.id} {...{ ask, option, reading }} onAnswer={(id) => answer(ask, id)} />
      ))}
      <p role="status" className="hint">
        {open.length === 0
          ? 'Toutes les questions ont leur réponse.'
          : `${count(open.length, 'question')} sans réponse : rien n’est ajouté avant.`}
      </p>
    </section>
  );
}

interface QuestionProps {
  ask: Ask;
  /** What was answered. */
  option: string | null;
  reading: BudgetReading;
  onAnswer: (option: string) => void;
}

function Question({ ask, option, reading, onAnswer }: QuestionProps) {
  const { id, words, options, proposed, rows } = ask;
  const told = rowsNamed(rows, reading);
  return (
    <fieldset className="line-question">
      <legend>{words}</legend>
      {told.length > 0 && (
        <ul className="explains">
          {told.slice(0, LISTED).map(({ key, row, label, cents }) => (
            <li key={key}>
              Ligne {row}, « {label} »{cents === null ? '' : ` : ${showAmount(cents)}`}
            </li>
          ))}
          {told.length > LISTED && <li>et {count(told.length - LISTED, 'autre ligne', 'autres lignes')}.</li>}
        </ul>
      )}
      {options.length === 0 && <p className="hint">Dites-le plus bas, à « Titres et colonnes ».</p>}
      <div className="options">
        {options.map((each) => (
          <label key={each.id} className="choice">
            <input type="radio" name={id} checked={option === each.id} onChange={() => onAnswer(each.id)} />
            <span>
              {each.words} {each.id === proposed && option === null && <small>Lu ainsi pour l’instant</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Told {
  key: string;
  row: number;
  label: string;
  cents: number | null;
}

/** The rows that explain a question, as they were read or left out. */
function rowsNamed(
  keys: readonly string[],
  { charges, resources, inKind, left, faults }: BudgetReading,
): Told[] {
  if (keys.length === 0) return [];
  const known = new Map<string, Told>(
    [
      ...[...charges, ...resources, ...inKind.charges, ...inKind.resources, ...left],
      ...faults.map((fault) => ({ ...fault, cents: null })),
    ].map((row) => [row.key, row]),
  );
  return keys.flatMap((key) => known.get(key) ?? []);
}
