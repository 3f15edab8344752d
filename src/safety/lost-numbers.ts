import { url } from '../url.ts';
import { element } from './element.ts';

/** Where the numbers to call are, when what hears a danger did not come: the phrase may say one. */
export function lostNumbers(): HTMLElement {
  const link = element('a', { href: url('/parents/#numeros') }, 'les voir sur la page des parents');
  return element('p', { role: 'alert' }, 'Les numéros à appeler n’ont pas pu être chargés : ', link, '.');
}
