import { keep, readChosen, tabStore } from '../../../departement/chosen.ts';
import address from 'later:departement/show-chosen.ts';

/**
 * Asks which Caf the reader depends on, where there are several: the words of the others are put aside, and the tab keeps
 * the answer unless it keeps another département. None is chosen in advance.
 */
const asked = document.querySelector<HTMLElement>('[data-cafs]');
if (asked) {
  const code = asked.dataset['cafs'] ?? '';
  const radios = [...asked.querySelectorAll('input')];
  const show = (caf: string) => {
    for (const line of document.querySelectorAll<HTMLElement>('.local [data-caf]'))
      line.hidden = caf !== '' && line.dataset['caf'] !== '' && line.dataset['caf'] !== caf;
  };
  // What the tab keeps: empty for none; null for another.
  const kept = () => readChosen('', tabStore(), ['', code]);
  const { shown, caf: known } = kept();
  const before = shown === code ? radios.find(({ value }) => value === known) : undefined;
  if (before) {
    before.checked = true;
    show(known);
  }
  asked.hidden = false;
  asked.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    show(target.value);
    if (kept().shown === null) return;
    keep(tabStore(), code, target.value);
    void import(/* @vite-ignore */ address).then((module: { showChosen: () => Promise<void> }) =>
      module.showChosen(),
    );
  });
}
