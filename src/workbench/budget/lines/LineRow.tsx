import { type ReactNode, memo, useCallback, useState } from 'react';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { SenseQuestion } from '../../../phrases/suggest.ts';
import { lineWords } from '../../../rules/budget/line-words.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';
import { Late } from '../../../controls/island/Late.tsx';
import { AmountField } from './fields/AmountField.tsx';
import { useWorkbench } from '../../store/use-workbench.ts';
import { budgetActions } from '../budget-actions.ts';
import { CategoryField } from './fields/CategoryField.tsx';
import { LabelField } from './fields/LabelField.tsx';
import { LabelNumbers } from './fields/LabelNumbers.tsx';
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
  brief: boolean;
}

const SOON = 200;

const loadRemarks = () => import('../../remarks/LineRemarks.tsx');
const loadDetails = () => import('./LineDetails.tsx');

/** Whoever comes to a line will soon want what it may say. */
const expectDetails = () => void loadDetails().catch(() => null);
/** Not at once: a gesture that leads to the field is seen first. */
const expectWords = () => setTimeout(() => void suggestions().catch(() => null), SOON);

/** One line of the budget: what, how much, its category and the answer in a few words; all the rest when it is opened. */
export const LineRow = memo(function LineRow(props: Props) {
  const { judged, rank, last, data, categories, accounts, brief } = props;
  const { line, inKind } = judged;
  const { id } = line;
  const [open, setOpen] = useState(false);
  const [sense, setSense] = useState<SenseQuestion | null>(null);
  const remarked = useWorkbench(({ work }) => work.remarks.items.length > 0);
  const table = data.expenses.find((expense) => expense.id === line.expense);
  const { mark, title, ask } = lineWords(judged, table);
  const look = useCallback((before: string) => void propose(id, before).then(setSense), [id]);
  const typeLabel = useCallback((text: string) => budgetActions.label(id, text), [id]);
  const typeAmount = useCallback((text: string) => budgetActions.amount(id, text), [id]);
  const choose = useCallback(
    (expense: string) => {
      budgetActions.category(id, expense);
      setSense(null);
      setOpen(expense !== '');
    },
    [id],
  );
  const show = (opened: boolean) => {
    setOpen(opened);
    if (opened && !table) look('');
  };
  const confirm = () => {
    budgetActions.line('Catégorie confirmée', id, { suggested: false });
    setOpen(false);
  };
  return (
    <li className={`line ${inKind ? 'apart' : mark}`} data-verdict={judged.bucket}>
      <div className="line-fields" role="group" aria-label={`Ligne ${String(rank)}`}>
        <LabelField
          id={`${id}-libelle`}
          label={line.label}
          hint="Ce que vous payez"
          onType={typeLabel}
          onFocus={expectWords}
          onPause={look}
        />
        <AmountField
          id={`${id}-montant`}
          label="Montant (€)"
          amount={line.amount}
          typed={line.typed}
          onType={typeAmount}
        />
        <CategoryField
          id={`${id}-categorie`}
          suggested={line.suggested}
          onChoose={choose}
          {...{ table, categories, brief }}
        />
        <div className="line-verdict">
          <button
            type="button"
            className="line-open"
            aria-expanded={open}
            onPointerEnter={expectDetails}
            onFocus={expectDetails}
            onClick={() => show(!open)}
          >
            <MarkIcon mark={mark} />
            <span>
              <b>{title}</b>
              {inKind && <small> compté à part</small>}
              <span className="visually-hidden">. Détails ligne {rank}</span>
            </span>
          </button>
          {ask && (
            <button
              type="button"
              className="line-ask"
              onPointerEnter={expectDetails}
              onClick={line.suggested && table ? confirm : () => show(true)}
            >
              {ask}
              <span className="visually-hidden"> ligne {rank}</span>
            </button>
          )}
        </div>
      </div>
      {table && !line.suggested && (
        <local-precision kind="depense" name={table.id} strand={judged.strand ?? undefined} line={id} />
      )}
      <LabelNumbers label={line.label} />
      {remarked && (
        <Late load={loadRemarks} failed="Les remarques n’ont pas pu être montrées : rechargez la page.">
          {({ LineRemarks }) => <LineRemarks id={id} />}
        </Late>
      )}
      {sense && line.expense === null && (
        <fieldset className="sense">
          <legend>{sense.question}</legend>
          {sense.options.map(({ expense, label }) => (
            <button key={label} type="button" className="button small" onClick={() => choose(expense)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
      {open && (
        <Late load={loadDetails} failed="Ce que dit cette ligne n’a pas pu être chargé : rechargez la page.">
          {({ LineDetails }) => <LineDetails {...{ judged, table, rank, last, data, accounts }} />}
        </Late>
      )}
    </li>
  );
});
