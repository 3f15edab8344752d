import { dayInWords } from '../../../french/day.ts';
import type { DateToCome } from './dates-to-come.ts';

type Said = Pick<DateToCome, 'says' | 'more' | 'caf'>;

/** A date in a line: what happens, what bears on it, and whose it is where there are several Cafs. */
export function dateWords({ says, more, caf }: Said): string {
  return [says, more && `(${more})`, caf && `— ${caf}`].filter(Boolean).join(' ');
}

/** What the link to its calendar file is called: the word that it shows, then which date. */
export function agendaName(date: Said & Pick<DateToCome, 'day'>): string {
  return `Agenda, ${dayInWords(date.day)} – ${dateWords(date)}`;
}
