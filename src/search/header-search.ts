import { url } from '../url.ts';

/** Makes the header's field lead to the search page with what is typed in it, without sending anything. */
export function startHeaderSearch(): void {
  const search = document.querySelector('[data-header-search]');
  const field = search?.querySelector('input');
  const link = search?.querySelector('a');
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
