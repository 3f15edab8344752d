import { fold } from '../french/fold.ts';
import type { Door, DoorKind, DoorsData } from './door.ts';

/** The doors of the file, in full, in its order. */
export function unpackDoors({ kinds, options }: Pick<DoorsData, 'kinds' | 'options'>): Door[] {
  let question = 0;
  return kinds.flatMap(({ kind, start, end, doors }) =>
    rowsOf(doors).map(([short, label = '', more = '']) => {
      const own = short || ownOf(label);
      return {
        kind,
        id: own,
        label,
        more,
        address: kind === 'sens' ? '' : start + own + end,
        options:
          kind === 'sens'
            ? rowsOf(options[question++] ?? '').map(([expense = '', meant = '']) => ({
                expense,
                label: meant,
                address: start + expense + end,
              }))
            : [],
      };
    }),
  );
}

/** The phrases that a door answers to by its label, without its number, and a term by its long form; a question by none. */
export function ownNames({
  kind,
  label,
  more = '',
}: {
  kind: DoorKind;
  label: string;
  more?: string;
}): string[] {
  if (kind === 'sens') return [];
  if (kind === 'fiche') return [label.replace(/^.*:\s/, '')];
  return kind === 'terme' && more !== '' ? [label, more] : [label];
}

function rowsOf(rows: string): string[][] {
  return rows.split('|').map((row) => row.split('>'));
}

/** The part of the address that a label gives: « accueil inconditionnel » is `accueil-inconditionnel`. */
export function ownOf(label: string): string {
  return fold(label).replace(/\W+/g, '-').replace(/-$/, '');
}
