import { dayInWords } from '../../french/day.ts';
import { dayOf } from '../../french/day-of.ts';
import { capital } from '../../french/capital.ts';

/** « copie du 27 novembre 2026, 11 h 05 », by the reader’s own clock. */
export function copyOf(at: number): string {
  const moment = new Date(at);
  const minutes = String(moment.getMinutes()).padStart(2, '0');
  return `copie du ${dayInWords(dayOf(moment))}, ${String(moment.getHours())} h ${minutes}`;
}

/** A page of the copy, which says so before its main part, and asks for the script that offers the next version. */
export function markPage(html: string, at: number, script: string): string {
  const mark = `<div class="kept-copy no-print" role="region" aria-label="Copie hors ligne"><p class="wrap">${capital(copyOf(at))}. <span role="status"></span></p></div><script type="module" src="${script}"></script>`;
  const main = html.search(/<main\b/);
  return main < 0 ? html : html.slice(0, main) + mark + html.slice(main);
}
