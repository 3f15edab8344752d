import { fold } from '../french/fold.ts';
import type { Door, DoorsData } from './door.ts';

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

/** The part of the address that a label gives: « accueil inconditionnel » is `accueil-inconditionnel`. */
export function ownOf(label: string): string {
  return fold(label).replace(/\W+/g, '-');
}
