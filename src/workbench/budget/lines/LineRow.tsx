import { type ReactNode, memo, useRef, useState } from 'react';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { SenseQuestion } from '../../../phrases/suggest.ts';
import { lineWords } from '../../../rules/budget/line-words.ts';
import { rowsOf } from '../../../rules/decision/decide.ts';
import { choiceOf } from '../../../rules/expense-lists.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';
import { FactLinks } from '../sums/FactLinks.tsx';
import { AmountField } from './AmountField.tsx';
import { budgetActions } from '../budget-actions.ts';
import { LabelField } from './LabelField.tsx';
import { LabelNumbers } from './LabelNumbers.tsx';
import { LineDetails } from './LineDetails.tsx';
import { LineTools } from './LineTools.tsx';
import { propose, suggestions } from '../import/propose.ts';

interface Props {
  judged: JudgedLine;
  /** Its place, counted from 1. */
  rank: number;
  last: boolean;
  data: ExpenseData;
  /** The categories, as options of a list. */
  categories: ReactNode;
  accounts: boolean;
  /** Whether the list of categories waits until it is used: five hundred of them weigh on every gesture. */
  brief: boolean;
}

/** One line of the budget: its fields, its verdict with the reason and the source, and on demand its questions. */
export const LineRow = memo(function LineRow({
  judged,
  rank,
  last,
  data,
  categories,
  accounts,
  brief,
}: Props) {
  const { line, decision, inKind } = judged;
  const { id } = line;
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [sense, setSense] = useState<SenseQuestion | null>(null);
  const before = useRef('');
  const table = data.expenses.find((expense) => expense.id === line.expense);
  const { mark, title, reasons, ask } = lineWords(judged, table);
  const [cite] = rowsOf(decision).flatMap(({ cites }) => cites);
  const look = () => void propose(id, before.current).then(setSense);
  // What is only proposed is first confirmed, or changed.
  const suggested = line.suggested && table !== undefined;
  const opened = open && !suggested;
  const unfold = () => setUnfolded(true);
  const addNext = last ? () => budgetActions.addLine() : undefined;
  return (
    <li className={`line ${inKind ? 'apart' : mark}`} data-verdict={judged.bucket}>
      <div className="line-fields" role="group" aria-label={`Ligne ${String(rank)}`}>
        <LabelField
          id={`${id}-libelle`}
          label={line.label}
          onFocus={() => {
            before.current = line.label;
            void suggestions().catch(() => null);
          }}
          onType={(text) => budgetActions.label(id, text)}
          onPause={look}
          onEnter={addNext}
        />
        <AmountField
          id={`${id}-montant`}
          label="Montant (€)"
          amount={line.amount}
          typed={line.typed}
          onType={(text) => budgetActions.amount(id, text)}
          onEnter={addNext}
        />
        <div className="field category">
          <label htmlFor={`${id}-categorie`}>Catégorie</label>
          <select
            id={`${id}-categorie`}
            autoComplete="off"
            value={table ? table.id : ''}
            onFocus={unfold}
            onPointerDown={unfold}
            onChange={({ target }) => {
              budgetActions.category(id, target.value);
              setSense(null);
              setOpen(target.value !== '');
            }}
          >
            {brief && !unfolded ? (
              <option value={table?.id ?? ''}>{table ? choiceOf(table) : 'À choisir'}</option>
            ) : (
              categories
            )}
          </select>
        </div>
        <LineTools {...{ id, rank, last }} label={line.label} />
      </div>
      <LabelNumbers label={line.label} />
      <p className="line-verdict">
        <MarkIcon mark={mark} />
        <span>
          <b>{title}</b>
          {inKind && ', compté à part'}.
          {reasons.length > 0 && <span className="because"> {reasons.join(' ')}</span>}{' '}
          {cite && <FactLinks cites={[cite]} places={data.places} />}
        </span>
        <button
          type="button"
          className={ask ? 'button small' : 'link'}
          aria-expanded={suggested ? undefined : opened}
          onClick={() => {
            if (suggested) {
              budgetActions.line('Catégorie confirmée', id, { suggested: false });
              setOpen(false);
              return;
            }
            setOpen(!open);
            if (!open && !table) look();
          }}
        >
          {opened ? 'Fermer' : (ask ?? 'Détails')}
          <span className="visually-hidden"> ligne {rank}</span>
        </button>
      </p>
      {sense && line.expense === null && (
        <fieldset className="sense">
          <legend>{sense.question}</legend>
          {sense.options.map(({ expense, label }) => (
            <button
              key={label}
              type="button"
              className="button small"
              onClick={() => {
                budgetActions.category(id, expense);
                setSense(null);
                setOpen(true);
              }}
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
      {opened && <LineDetails {...{ judged, table, data, accounts }} />}
    </li>
  );
});
