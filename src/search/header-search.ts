import { url } from '../url.ts';

/** Makes the fields of the header and the home page lead to the search with what is typed, without sending anything. */
export function startHeaderSearch(): void {
  document.querySelectorAll('[data-header-search]').forEach(start);
}

function start(search: Element): void {
  const field = search.querySelector('input');
  const link = search.querySelector('a');
  if (!field || !link) return;
  const aim = () => {
    const q = field.value.trim();
    link.href = url('/recherche/') + (q === '' ? '' : `#${new URLSearchParams({ q }).toString()}`);
  };
  field.addEventListener('input', aim);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    aim();
    link.click();
  });
}
