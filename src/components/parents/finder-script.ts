import { count } from '../../french/plural.ts';

// The stylesheet does the narrowing, with or without script; this says the count to those who don't see it.
const finder = document.querySelector<HTMLElement>('.finder');
const said = finder?.querySelector('[data-found]');

finder?.addEventListener('change', () => {
  const found = [...finder.querySelectorAll('.needs li')].filter(
    (item) => item.getClientRects().length > 0,
  ).length;
  // Nothing is found before the last question.
  if (said) said.textContent = found > 0 ? count(found, 'page') : '';
});
