import { wizardLink } from '../phrases/understood/wizard-link.ts';
import { siteDoors } from '../phrases/site-doors.ts';
import { siteSaid } from '../phrases/understood/site-said.ts';
import { understandAction, understandExpense } from '../phrases/understood/understand.ts';
import type { ShownDoor } from './doors.ts';

/** The doors of a query, those into an expense or a project with what the query says beside it: the choice is the reader’s. */
export function understandDoors(doors: readonly ShownDoor[], query: string): ShownDoor[] {
  return doors.map((door) => {
    const { kind, id } = door;
    if (kind !== 'depense' && kind !== 'action') return door;
    const { answers, says, state } =
      kind === 'depense'
        ? understandExpense(siteDoors, siteSaid, query, id)
        : understandAction(siteSaid, query, id);
    return {
      ...door,
      state,
      ...(says.length > 0 && {
        // Its strand is said there.
        name: door.name.replace(/ \(volet .*\)$/, ''),
        says: `Compris : ${says.join(' · ')}`,
        read: wizardLink(kind, id, answers),
      }),
    };
  });
}
