import type { Local } from '../file/local.ts';

/** A day that matters, of a call: what opens, closes, meets or decides. */
export interface CalendarEvent {
  /** Its part of an address, once in a département: « 2026-ferme ». */
  id: string;
  kind: 'opens' | 'closes' | 'extended' | 'deposit' | 'committee' | 'meeting';
  day: string;
  /** What happens, without the day: « L’appel à projets 2026 ferme ». */
  says: string;
  /** What bears on it: an hour, a place, for whom. */
  more: string;
  /** The call, by its short name, and the Caf that makes it. */
  call: string;
  caf: string | undefined;
  source: string;
  /** The page of the call or where one signs up. */
  address: string | undefined;
}

/** Every day of a département’s calls, the first first. */
export function calendarOf({ calls, extensions, sessions, meetings }: Local): CalendarEvent[] {
  const ofCall = (key: string) => calls.find((call) => call.key === key);
  const nameOf = (key: string) => ofCall(key)?.name ?? key;
  const events: Omit<CalendarEvent, 'caf'>[] = [
    ...calls.flatMap(({ key, name, opens, closes, hour, source, address }) => [
      ...(opens === undefined
        ? []
        : [
            {
              id: `${key}-ouvre`,
              kind: 'opens' as const,
              day: opens,
              says: `Ouverture : ${name}`,
              more: '',
              call: key,
              source,
              address,
            },
          ]),
      ...(closes === undefined
        ? []
        : [
            {
              id: `${key}-ferme`,
              kind: 'closes' as const,
              day: closes,
              says: `Dernier jour : ${name}`,
              more: hour === undefined ? '' : `jusqu’à ${hour}`,
              call: key,
              source,
              address,
            },
          ]),
    ]),
    ...extensions.map(({ call, forWhom, until, source }, i) => ({
      id: `${call}-prolonge-${String(i + 1)}`,
      kind: 'extended' as const,
      day: until,
      says: `Dernier jour prolongé : ${nameOf(call)}`,
      more: `pour ${forWhom}`,
      call,
      source,
      address: ofCall(call)?.address,
    })),
    ...sessions.flatMap(({ call, name, deposit, committee, source }, i) => [
      ...(deposit === undefined
        ? []
        : [
            {
              id: `${call}-depot-${String(i + 1)}`,
              kind: 'deposit' as const,
              day: deposit,
              says: `${name} : dernier jour du dépôt`,
              more: nameOf(call),
              call,
              source,
              address: ofCall(call)?.address,
            },
          ]),
      ...(committee === undefined
        ? []
        : [
            {
              id: `${call}-comite-${String(i + 1)}`,
              kind: 'committee' as const,
              day: committee,
              says: `${name} : comité`,
              more: nameOf(call),
              call,
              source,
              address: ofCall(call)?.address,
            },
          ]),
    ]),
    ...meetings.map(({ call, day, hour, place, source, address }, i) => ({
      id: `${call}-reunion-${String(i + 1)}`,
      kind: 'meeting' as const,
      day,
      says: `Réunion d’information : ${nameOf(call)}`,
      more: [hour, place].filter(Boolean).join(', '),
      call,
      source,
      address,
    })),
  ];
  return events
    .map((event) => ({ ...event, caf: ofCall(event.call)?.caf }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
