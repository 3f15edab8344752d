import { dayInWords } from '../../french/day.ts';
import type { Dates } from '../../schemas/rules/action.ts';

const LATE = 'La date est passée : demandez à votre Caf si le document est paru';

/** What a date of the annexe says on any day: « Valable en 2024 et 2025 ». */
export function datesAnyDay(dates: Dates): string {
  if (dates.kind === 'undated') return 'L’annexe ne donne aucune date.';
  if (dates.kind === 'due') return `Annoncé pour ${roughly(dates.by)}`;
  const { from, until } = dates;
  if (!from.endsWith('-01-01') || !until.endsWith('-12-31'))
    return `Valable du ${dayInWords(from)} au ${dayInWords(until)}`;
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  if (first === last) return `Valable en ${String(first)}`;
  return last === first + 1
    ? `Valable en ${String(first)} et ${String(last)}`
    : `Valable de ${String(first)} à ${String(last)}`;
}

/** What it says on the reader's day (« 2026-11-23 »), when there is more to say. */
export function datesOn(dates: Dates, today: string): string {
  if (dates.kind === 'undated') return '';
  if (dates.kind === 'due') return today > dates.by ? LATE : 'La date n’est pas encore passée';
  if (today < dates.from) return `Commence le ${dayInWords(dates.from)}`;
  if (today > dates.until) return `Période terminée depuis le ${dayInWords(dates.until)}`;
  return `En cours jusqu’au ${dayInWords(dates.until)}`;
}

/** « début 2025 » in the first four months, « fin 2025 » in the last four, « 2025 » between. */
function roughly(day: string): string {
  const [year = '', month = ''] = day.split('-');
  const part = Number(month) < 5 ? 'début ' : Number(month) > 8 ? 'fin ' : '';
  return part + year;
}
