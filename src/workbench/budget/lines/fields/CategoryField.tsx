import { type ReactNode, memo, useState } from 'react';
import { choiceOf } from '../../../../rules/expense-lists.ts';
import type { ExpenseTable } from '../../../../rules/rules-data.ts';

interface Props {
  id: string;
  table: ExpenseTable | undefined;
  /** Whether it is only proposed. */
  suggested: boolean;
  /** The categories, as options of a list. */
  categories: ReactNode;
  /** Whether the list waits until it is used. */
  brief: boolean;
  onChoose: (expense: string) => void;
}

/** The category in its whole words; the list that changes it lies over them, unseen. */
export const CategoryField = memo(function CategoryField(props: Props) {
  const { id, table, suggested, categories, brief, onChoose } = props;
  const [unfolded, setUnfolded] = useState(false);
  const unfold = () => setUnfolded(true);
  const name = table ? choiceOf(table) : 'À choisir';
  return (
    <div className="field category">
      <label htmlFor={id}>Catégorie</label>
      <span className="category-name" data-none={table ? undefined : ''} aria-hidden="true">
        {name}
        {suggested && table && <small> proposée</small>}
      </span>
      <select
        id={id}
        autoComplete="off"
        title="Catégorie"
        value={table ? table.id : ''}
        onFocus={unfold}
        onPointerDown={unfold}
        onChange={({ target }) => onChoose(target.value)}
      >
        {brief && !unfolded ? <option value={table?.id ?? ''}>{name}</option> : categories}
      </select>
    </div>
  );
});
