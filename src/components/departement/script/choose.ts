import { keep, readChosen, tabStore } from '../../../departement/chosen.ts';
import address from 'later:departement/show-chosen.ts';

/** Keeps the département of its page, when the reader says so; it is not asked again while it is kept. */
const chooser = document.querySelector<HTMLButtonElement>('[data-choose]');
if (chooser) {
  const code = chooser.dataset['choose'] ?? '';
  const offer = () => {
    chooser.hidden = readChosen('', tabStore(), [code]).shown === code;
  };
  offer();
  addEventListener('departement-chosen', offer);
  // What was pressed keeps the focus as long as it is there.
  chooser.addEventListener('blur', offer);
  chooser.addEventListener('click', () => {
    keep(tabStore(), code);
    void import(/* @vite-ignore */ address).then((module: { showChosen: () => Promise<void> }) =>
      module.showChosen(),
    );
  });
}
