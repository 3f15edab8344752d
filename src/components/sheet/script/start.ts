import later from 'later:components/sheet/script/later.ts';

// What a sheet does besides being read comes with the first gesture; on a phone, where it folds, at once.
const bring = () => void import(/* @vite-ignore */ later);
if (matchMedia('(max-width: 47.99rem)').matches) bring();
addEventListener('scroll', bring, { once: true });
for (const gesture of ['pointerover', 'focusin'])
  document.querySelector('main')?.addEventListener(gesture, bring, { once: true });
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  // Bare: the print of what is essential leaves the rest out, until the next.
  button.onclick = () => {
    document.documentElement.className = button.dataset['print'] ?? '';
    print();
  };
}
onafterprint = () => (document.documentElement.className = '');
