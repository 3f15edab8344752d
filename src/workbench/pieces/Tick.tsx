import { tickPiece } from '../../rules/pieces/pieces-edit.ts';
import { workbenchStore } from '../store/workbench-store.ts';

interface Props {
  id: string;
  name: string;
  says?: string | undefined;
  checked: boolean;
}

/** A piece, ticked once it is ready. */
export function Tick({ id, name, says, checked }: Props) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) =>
          workbenchStore().change(
            target.checked ? 'Pièce cochée' : 'Pièce décochée',
            tickPiece(id, target.checked),
          )
        }
      />
      <span>
        {name}
        {says && <small> {says}</small>}
      </span>
    </label>
  );
}
