import { budgetActions } from '../budget-actions.ts';

interface Props {
  id: string;
  rank: number;
  last: boolean;
  label: string;
}

/** Moves a line by one place, or deletes it. At an end of the list a button stays where it is, so that the keyboard is never lost; it does nothing. */
export function LineTools({ id, rank, last, label }: Props) {
  const name = label || `ligne ${String(rank)}`;
  const tools = [
    { key: 'monter', words: 'Monter', icon: 'M10 16V4M5 9l5-5 5 5', off: rank === 1 },
    { key: 'descendre', words: 'Descendre', icon: 'M10 4v12M5 11l5 5 5-5', off: last },
    { key: 'supprimer', words: 'Supprimer', icon: 'M4 6h12M8 6V3.5h4V6M6 6l.7 10.5h6.6L14 6', off: false },
  ] as const;
  const press = {
    monter: () => budgetActions.move(id, -1),
    descendre: () => budgetActions.move(id, 1),
    supprimer: () => budgetActions.remove(id),
  };
  return (
    <div className="line-tools">
      {tools.map(({ key, words, icon, off }) => (
        <button
          key={key}
          type="button"
          id={`${id}-${key}`}
          className="tool"
          aria-label={`${words} : ${name}`}
          aria-disabled={off || undefined}
          onClick={press[key]}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={icon} />
          </svg>
          {words}
        </button>
      ))}
    </div>
  );
}
