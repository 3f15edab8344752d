import places from 'virtual:places';
import understood from 'later:search/understood-doors.ts';
import { openWordFilter } from '../phrases/terms/word-filter.ts';
import { mayNameDepartement, namedDepartements } from '../rules/departement/named-departements.ts';
import { type DepartementName, departementAddress, EXAMPLE } from '../rules/departement/names.ts';
import { url } from '../url.ts';
import { isDoorWord, type ShownDoor } from './doors.ts';
import type { understandDoors } from './understood-doors.ts';

type Named = DepartementName & { filled: boolean };

const isStart = openWordFilter(places.starts);
let understand: typeof understandDoors = (doors) => [...doors];
let named: readonly Named[] = [];
let asked: Promise<unknown> | undefined;

/**
 * Fetches what reads a query further, where it may: what an expense or a project says beside it, the départements that it
 * may name. Tells what reads it, when something new has come.
 */
export async function readFurther(
  doors: readonly ShownDoor[],
  query: string,
  tell?: (read: typeof moreDoors) => void,
): Promise<void> {
  const before = [understand, named];
  await Promise.all([
    doors[0]?.address.includes('=') && readUnderstood(),
    named.length === 0 && mayNameDepartement(query, isStart) && readNames(),
  ]);
  if (before[0] !== understand || before[1] !== named) tell?.(moreDoors);
}

/** The doors of a query, with what was fetched to read it further: what it says beside its thing, and the départements that it names. */
export function moreDoors(doors: readonly ShownDoor[], query: string, typing = true): ShownDoor[] {
  const read = understand(doors, query);
  const found = namedDepartements(query, named, isDoorWord, typing);
  const places = found.map(({ departement }) => doorOf(departement));
  // Asked for by its name, it comes first; said among other words, after what answers them; else after a sheet or a word.
  const first = found[0]?.how;
  const at = first === 'whole' ? 0 : first === 'begun' ? read.length : 1;
  return [...read.slice(0, at), ...places, ...read.slice(at)];
}

function doorOf({ id, name, filled }: Named): ShownDoor {
  const label = `${name} (${id})`;
  return {
    kind: 'page',
    id,
    label,
    name: label,
    what: filled
      ? 'Département : ce que nous en avons relevé'
      : 'Département : les questions à poser à sa Caf',
    more: '',
    address: departementAddress(id),
    options: [],
  };
}

async function readUnderstood(): Promise<void> {
  // Without it, doors say no more than their names.
  understand = await (
    import(/* @vite-ignore */ understood) as Promise<{ understandDoors: typeof understandDoors }>
  ).then(
    (module) => module.understandDoors,
    () => understand,
  );
}

/** Asked for once; after a failure, the next query tries again. */
async function readNames(): Promise<void> {
  await (asked ??= fetch(url('/departements/noms.json'))
    .then(async (response) => {
      named = ((await response.json()) as Named[]).filter(({ id }) => id !== EXAMPLE.id);
    })
    .catch(() => {
      asked = undefined;
    }));
}
