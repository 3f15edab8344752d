import { keep, tabStore } from '../../../departement/chosen.ts';
import address from 'later:departement/show-chosen.ts';

/** Keeps the département of its page, when the reader says so. */
const chooser = document.querySelector<HTMLButtonElement>('[data-choose]');
chooser?.removeAttribute('hidden');
chooser?.addEventListener('click', () => {
  keep(tabStore(), chooser.dataset['choose'] ?? '');
  void import(/* @vite-ignore */ address).then((module: { showChosen: () => Promise<void> }) =>
    module.showChosen(),
  );
});
