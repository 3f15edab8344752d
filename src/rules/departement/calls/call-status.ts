import type { Local, LocalRow } from '../file/local.ts';

/** Where a call stands on a day. `undated`: nothing says when it opens or closes; `announced`: it closes later, nothing says whether it is open. */
export type CallStatus = 'coming' | 'open' | 'extended' | 'closed' | 'archived' | 'announced' | 'undated';

/** What each is called. */
export const STATUS_WORDS: Readonly<Record<CallStatus, string>> = {
  coming: 'à venir',
  open: 'ouvert',
  extended: 'prolongé',
  closed: 'clos',
  archived: 'archivé',
  announced: 'annoncé',
  undated: 'sans date',
};

/** A call, and what bears on when it may be answered. */
export interface DatedCall {
  year: number;
  opens?: string | undefined;
  closes?: string | undefined;
  /** The last day of each extension. */
  extended: readonly string[];
}

/** The call with its extensions. */
export function datedCall(call: LocalRow<'calls'>, { extensions }: Pick<Local, 'extensions'>): DatedCall {
  return {
    year: call.year,
    opens: call.opens,
    closes: call.closes,
    extended: extensions.filter((each) => each.call === call.key).map(({ until }) => until),
  };
}

/** Where a call stands on the reader’s day (« 2026-11-23 »); the days that open and close it are within. */
export function callStatus({ year, opens, closes, extended }: DatedCall, today: string): CallStatus {
  if (today > `${String(year)}-12-31` && (closes === undefined || today > closes)) return 'archived';
  if (opens !== undefined && today < opens) return 'coming';
  if (closes === undefined) return opens === undefined ? 'undated' : 'open';
  if (today <= closes) return opens === undefined ? 'announced' : 'open';
  return extended.some((until) => today <= until) ? 'extended' : 'closed';
}

/** How many days are left before a day, this one left out: 0 on the day itself; less once it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** « ferme dans 12 jours », « ferme aujourd’hui », « ouvre demain »; nothing when it is past. */
export function soon(verb: 'ouvre' | 'ferme', day: string, today: string): string {
  const days = daysUntil(day, today);
  if (days < 0) return '';
  if (days === 0) return `${verb} aujourd’hui`;
  return days === 1 ? `${verb} demain` : `${verb} dans ${String(days)} jours`;
}

/** When a call opens or closes, in days, for all who may answer it; an extension is not everybody’s: nothing of it. */
export function nextChange(call: DatedCall, today: string): string {
  switch (callStatus(call, today)) {
    case 'coming':
      return soon('ouvre', call.opens ?? '', today);
    case 'open':
    case 'announced':
      return call.closes === undefined ? '' : soon('ferme', call.closes, today);
    default:
      return '';
  }
}
