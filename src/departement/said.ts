import { dayOf } from '../french/day-of.ts';
import { letter } from '../rules/letters.ts';
import {
  confirmQuestion,
  type Precision,
  precisionAbout,
  precisionLine,
  precisionWords,
  STRICTER,
  WIDER,
} from '../rules/departement/precisions.ts';
import { element } from '../safety/element.ts';
import { precisionsHere } from './precisions-here.ts';

const TODAY = dayOf(new Date());

interface How {
  /** Whether the annexe says no there. */
  refused?: boolean | undefined;
  /** Whether it says what it bears on, where nothing around it does. */
  named?: boolean;
}

/** A precision as a page shows it, with its source; a wider one with the question to send. */
export function said(precision: Precision, { refused, named = false }: How = {}): HTMLElement {
  const { own } = precisionsHere();
  const { source, address, sense } = precision;
  const words = precisionWords(precision, TODAY, { own, refused });
  const line = element(
    'p',
    {},
    ...(named ? [element('b', {}, `${precisionAbout(precision)} :`), ' '] : []),
    words,
    ' ',
    element('a', { href: address }, `Source : ${source}`),
  );
  const made = element('div', { className: 'local-said' }, line);
  made.dataset['line'] = precisionLine(precision, TODAY, { refused });
  if (sense === STRICTER) made.dataset['stricter'] = '';
  if (sense === WIDER) made.append(toConfirm(precision, own));
  return made;
}

function toConfirm(precision: Precision, own: boolean): HTMLElement {
  const text = letter(confirmQuestion(precision));
  const subject = `Fonds national parentalité : ${precisionAbout(precision)}`;
  const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return element(
    'details',
    { className: 'no-print' },
    element('summary', {}, 'La question à envoyer'),
    element('p', {}, text),
    element('a', { className: 'button', href }, `Écrire à ${own ? 'ma Caf' : `la ${precision.caf}`}`),
  );
}
