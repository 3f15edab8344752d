import { budgetActions } from './budget-actions.ts';

interface Props {
  id: string;
  rank: number;
  last: boolean;
  label: string;
}

const ICONS = {
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
};

/** Moves a line by one place, or deletes it. */
export function LineTools({ id, rank, last, label }: Props) {
  const name = label || `ligne ${String(rank)}`;
  return (
    <div className="line-tools">
      <Tool
        id={`${id}-monter`}
        icon="up"
        words={`Monter : ${name}`}
        off={rank === 1}
        onPress={() => {
          budgetActions.move(id, -1);
        }}
      />
      <Tool
        id={`${id}-descendre`}
        icon="down"
        words={`Descendre : ${name}`}
        off={last}
        onPress={() => {
          budgetActions.move(id, 1);
        }}
      />
      <Tool
        id={`${id}-supprimer`}
        icon="remove"
        words={`Supprimer : ${name}`}
        off={false}
        onPress={() => {
          budgetActions.remove(id);
        }}
      />
    </div>
  );
}

interface ToolProps {
  id: string;
  icon: keyof typeof ICONS;
  words: string;
  off: boolean;
  onPress: () => void;
}

/** At an end of the list a button stays where it is, so that the keyboard is never lost; it does nothing. */
function Tool({ id, icon, words, off, onPress }: ToolProps) {
  return (
    <button
      type="button"
      id={id}
      className="tool"
      aria-label={words}
      aria-disabled={off || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
