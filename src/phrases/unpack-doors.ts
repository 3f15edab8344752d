import { fold } from '../french/fold.ts';
import type { Door, DoorKind, DoorsData } from './door.ts';

/** The doors of the file, in full, in its order. */
export function unpackDoors({ kinds, options }: DoorsData): Door[] {
  let question = 0;
  return kinds.flatMap(({ kind, start, end, doors }) =>
    doors.map(([short, label, more = '']) => {
      const own = short || ownOf(label);
      return {
        kind,
        id: own,
        label,
        more,
        address: kind === 'sens' ? '' : start + own + end,
        options:
          kind === 'sens'
            ? (options[question++] ?? []).map(([expense, meant]) => ({
                expense,
                label: meant,
                address: start + expense + end,
              }))
            : [],
      };
    }),
  );
}

/** The phrases that a door answers to by its label, and a term by its long form; a sheet and a question have others. */
export function ownNames({
  kind,
  label,
  more = '',
}: {
  kind: DoorKind;
  label: string;
  more?: string;
}): string[] {
  if (kind === 'fiche' || kind === 'sens') return [];
  return kind === 'terme' && more !== '' ? [label, more] : [label];
}

/** The part of the address that a label gives: « accueil inconditionnel » is `accueil-inconditionnel`. */
export function ownOf(label: string): string {
  return fold(label).replace(/\W+/g, '-');
}
