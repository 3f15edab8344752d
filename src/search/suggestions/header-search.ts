import parts from 'virtual:suggestions';
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
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-expanded', 'false');
  let lead: Promise<() => void> | undefined;
  const suggest = () =>
    (lead ??= Promise.all(parts.map((part) => import(/* @vite-ignore */ part) as Promise<Suggestions>)).then(
      ([loaded]) => loaded?.startSuggestions(field) ?? go,
      // The next gesture tries again.
      () => {
        lead = undefined;
        return go;
      },
    ));
  // Without what reads the words, they go nowhere: the search opens empty.
  const go = () => location.assign(link.href);
  field.addEventListener('focus', () => void suggest());
  // The reader may be typing already.
  if (document.activeElement === field) void suggest();
  field.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Enter' && !defaultPrevented) link.click();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void suggest().then((next) => next());
  });
}
