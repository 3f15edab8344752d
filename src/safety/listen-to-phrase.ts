import { forgetOnLeaving } from './forget.ts';
import { showNumbers } from './show-numbers.ts';

let listening = false;

/**
 * From now on, shows the numbers to call where the phrase of a wizard says a danger: in `[data-numbers-before]`, or in
 * `[data-numbers-after]` where no danger is near. The phrase itself is written nowhere.
 */
export function listenToPhrase(): void {
  if (listening) return;
  listening = true;
  const show = (field: EventTarget | null) => {
    if (!(field instanceof HTMLInputElement) || field.id !== 'phrase') return;
    const step = field.closest('[data-step]');
    const place = (name: string) => step?.querySelector(`[data-numbers-${name}]`) ?? null;
    showNumbers(field, place('before'), place('after'));
  };
  document.addEventListener('input', ({ target }) => {
    // The letter is painted first.
    requestAnimationFrame(() => setTimeout(show, 0, target));
  });
  const field = document.getElementById('phrase');
  if (field instanceof HTMLInputElement) forgetOnLeaving(field);
  show(field);
}
