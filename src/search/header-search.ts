import parts from 'virtual:suggestions';
import { searchAddress } from './search-address.ts';
import type { startSuggestions } from './suggestions.ts';

interface Suggestions {
  startSuggestions: typeof startSuggestions;
}

/** Makes the fields of the header and the home page lead to the search, with suggestions from the first focus on. */
export function startHeaderSearch(): void {
  document.querySelectorAll('[data-header-search]').forEach(start);
}

function start(search: Element): void {
  const field = search.querySelector('input');
  const link = search.querySelector('a');
  if (!field || !link) return;
  field.role = 'combobox';
  field.ariaExpanded = 'false';
  const suggest = () => {
    void Promise.all(parts.map((part) => import(/* @vite-ignore */ part) as Promise<Suggestions>)).then(
      ([loaded]) => loaded?.startSuggestions(field),
      // Without suggestions the field still leads to the search; the next focus tries again.
      () => {
        field.addEventListener('focus', suggest, { once: true });
      },
    );
  };
  field.addEventListener('focus', suggest, { once: true });
  field.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Enter' && !defaultPrevented) link.click();
  });
  link.addEventListener('click', () => {
    link.href = searchAddress(field.value);
  });
}
