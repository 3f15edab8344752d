import { fold } from '../../../french/fold.ts';

const MONTHS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout'],
  ...['septembre', 'octobre', 'novembre', 'decembre'],
];

/** A day as people write it, « 31/01/2026 », « 31 janvier 2026 » or « 2026-01-31 », as « 2026-01-31 »; null for none that exists. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const plain = fold(text).replace(/^(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)\s+/, '');
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (slashed) return dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain) ?? [];
  return MONTHS.includes(month) ? dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(day)) : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that a month has not falls in another one.
  const exists = year >= 2000 && year < 2100 && date.getUTCMonth() === month - 1;
  return exists ? date.toISOString().slice(0, 10) : null;
}
