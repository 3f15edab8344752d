import type { Dates } from '../../schemas/action.ts';
import { dayInWords } from '../state/today.ts';

/** What the annexe dates, judged on the reader's day. */
export function dateWords(dates: Dates, today: string): string {
  if (dates.kind === 'undated') return 'L’annexe ne donne aucune date, ni de début ni de fin.';
  if (dates.kind === 'due')
    return today > dates.by
      ? `L’annexe annonçait un texte de référence pour le ${dayInWords(dates.by)} au plus tard. Cette date est passée ; nous ne savons pas s’il a paru.`
      : `L’annexe annonce un texte de référence pour le ${dayInWords(dates.by)} au plus tard.`;
  const period = `du ${dayInWords(dates.from)} au ${dayInWords(dates.until)}`;
  if (today > dates.until) return `L’annexe prévoit cette action ${period}. Cette période est finie.`;
  if (today < dates.from) return `L’annexe prévoit cette action ${period}. Elle n’a pas encore commencé.`;
  return `L’annexe prévoit cette action ${period}. Vous êtes dans cette période.`;
}
