import { url } from '../../url.ts';
import { element } from '../element.ts';
import { hear, mayWrite } from './hear.ts';
import { safetyLine } from './safety-line.ts';

/**
 * Shows the numbers to call for what is written in a field: before its proposals, or after them where no danger is near.
 * `before` and `after` are places that hold nothing else.
 */
export function showNumbers(field: HTMLInputElement, before: Element | null, after: Element | null): void {
  const heard = hear(field.value);
  const line = heard && safetyLine(heard);
  const first = line !== null && heard?.stands !== 'small';
  before?.replaceChildren(...(heard?.page ? [pageLink(heard.page)] : []), ...(first ? [line] : []));
  after?.replaceChildren(...(line && !first ? [line] : []));
}

/** Shows one small line of numbers beside a label that says a danger; the label is work, and stays. */
export function showSmallNumbers(label: string, beside: Element | null): void {
  const heard = hear(label);
  const line = heard && heard.stands !== 'limit' ? safetyLine({ ...heard, stands: 'small' }) : null;
  beside?.replaceChildren(...(line ? [line] : []));
}

/** Empties a field that says a danger when its page is left, for the page may come back as it was. */
export function forgetOnLeaving(field: HTMLInputElement): void {
  addEventListener('pagehide', () => {
    if (!mayWrite(field.value, true)) field.value = '';
  });
}

function pageLink({ address, title }: { address: string; title: string }): HTMLElement {
  return element('p', { className: 'safety-page' }, element('a', { href: url(address) }, title));
}
