import { mayWrite } from './hear.ts';

/** Empties a field that says a danger when its page is left, for the page may come back as it was. */
export function forgetOnLeaving(field: HTMLInputElement): void {
  addEventListener('pagehide', () => {
    if (!mayWrite(field.value, true)) field.value = '';
  });
}
