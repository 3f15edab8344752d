/** Shows the two strands that the address names, « #1.1,1.2 », and writes there the two that the reader chooses. */
const table = document.querySelector<HTMLElement>('[data-compare]');
const choices = document.querySelector<HTMLElement>('.compared');
const selects = [...document.querySelectorAll<HTMLSelectElement>('.compared select')];

function show(): void {
  const shown = selects.map(({ value }) => value);
  for (const cell of table?.querySelectorAll<HTMLElement>('[data-of]') ?? [])
    cell.hidden = !shown.includes(cell.dataset['of'] ?? '');
  for (const heading of table?.querySelectorAll<HTMLTableCellElement>('[colspan]') ?? [])
    heading.colSpan = new Set(shown).size;
}

function readAddress(): void {
  const named = decodeURIComponent(location.hash.slice(1)).split(/[,;+ ]+/);
  selects.forEach((select, i) => {
    const value = (named[i] ?? '').replace('-', '.');
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  });
  show();
}

choices?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  history.replaceState(null, '', `#${selects.map(({ value }) => value).join(',')}`);
  show();
});
addEventListener('hashchange', readAddress);
readAddress();
document.querySelector('.choosing')?.classList.remove('choosing');

export {};
