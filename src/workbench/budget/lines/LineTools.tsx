import { budgetActions } from '../budget-actions.ts';

interface Props {
  id: string;
  rank: number;
  last: boolean;
  label: string;
}

// As large as they are shown: a drawing that is scaled, or cut at its edge, weighs on every frame where lines abound.
const ICONS = {
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  remove: 'M4 6h12M8 6V3.5h4V6M6 6l.7 10.5h6.6L14 6',
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
        onPress={() => budgetActions.move(id, -1)}
      />
      <Tool
        id={`${id}-descendre`}
        icon="down"
        words={`Descendre : ${name}`}
        off={last}
        onPress={() => budgetActions.move(id, 1)}
      />
      <Tool
        id={`${id}-supprimer`}
        icon="remove"
        words={`Supprimer : ${name}`}
        off={false}
        onPress={() => budgetActions.remove(id)}
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
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
