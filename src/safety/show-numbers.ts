import { url } from '../url.ts';
import { element } from './element.ts';
import { inTime } from './in-time.ts';
import { lostNumbers } from './lost-numbers.ts';
import { type Hearing, hear, whenHeard } from './hear.ts';

/** Calls back with what a phrase lets hear, at once or when the reader has come, or could not, unless `stale` by then. */
function listen(phrase: string, stale: () => boolean, show: (heard: Hearing) => void): void {
  const now = hear(phrase);
  if (now !== 'unknown') show(now);
  else
    void inTime(whenHeard(phrase)).then(() => {
      if (!stale()) show(hear(phrase));
    });
}

/** Shows the numbers to call for what is written in a field: before its proposals, or after where no danger is near. */
export function showNumbers(field: HTMLInputElement, before: Element | null, after: Element | null): void {
  const phrase = field.value;
  listen(
    phrase,
    () => field.value !== phrase,
    (heard) => {
      const numbers = heard === 'unknown' ? null : heard;
      const first = numbers !== null && numbers.stands !== 'small';
      before?.replaceChildren(
        ...(heard === 'unknown' ? [lostNumbers()] : []),
        ...(numbers?.page ? [pageLink(numbers.page)] : []),
        ...(first ? [numbers.line()] : []),
      );
      after?.replaceChildren(...(numbers && !first ? [numbers.line()] : []));
    },
  );
}

/** Shows one small line of numbers beside a label that says a danger; the label is work, and stays. */
export function showSmallNumbers(label: string, beside: Element): void {
  listen(
    label,
    () => !beside.isConnected,
    (heard) => {
      const line =
        heard === 'unknown' ? lostNumbers() : heard && heard.stands !== 'limit' ? heard.small() : null;
      if (line || beside.hasChildNodes()) beside.replaceChildren(...(line ? [line] : []));
    },
  );
}

function pageLink({ address, title }: { address: string; title: string }): HTMLElement {
  return element('p', { className: 'safety-page' }, element('a', { href: url(address) }, title));
}
