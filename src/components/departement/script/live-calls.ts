import { dayOf } from '../../../french/day.ts';
import {
  callStatus,
  type DatedCall,
  soon,
  STATUS_WORDS,
} from '../../../rules/departement/calls/call-status.ts';

/** Says what the reader’s day changes: where each call stands, which dates are past. */
const today = dayOf(new Date());
for (const shown of document.querySelectorAll<HTMLElement>('[data-call]')) {
  const call = JSON.parse(shown.dataset['call'] ?? '') as DatedCall;
  const status = callStatus(call, today);
  const last = status === 'extended' ? [...call.extended].sort().at(-1) : call.closes;
  say(shown, '[data-call-status]', STATUS_WORDS[status]);
  say(
    shown,
    '[data-call-soon]',
    status === 'coming'
      ? soon('ouvre', call.opens ?? '', today)
      : status === 'closed' || status === 'archived' || last === undefined
        ? ''
        : soon('ferme', last, today),
  );
  shown.dataset['status'] = status;
}
for (const shown of document.querySelectorAll<HTMLElement>('[data-local-day]'))
  shown.toggleAttribute('data-past', (shown.dataset['localDay'] ?? '') < today);

function say(within: HTMLElement, where: string, words: string): void {
  const place = within.querySelector(where);
  if (place) place.textContent = words;
}
