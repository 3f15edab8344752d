import parts from 'virtual:suggestions';
import { NO_SHORTCUT } from '../shortcut.ts';
import type { startSuggestions } from './suggestions.ts';

// What is written in, or stands before all the rest; a radio, a box to tick or a button makes nothing of the key.
const KEEPS_KEYS = ':modal,:read-write:focus,select:focus';

interface Suggestions {
  startSuggestions: typeof startSuggestions;
}

/**
 * Makes the fields of the header and the home page lead to the search, with suggestions from the first focus on; « / » leads
 * to the search’s own field, or else to the header’s, unless the reader does without it.
 */
export function startHeaderSearch(): void {
  document.querySelectorAll<HTMLInputElement>('[role=combobox]').forEach(start);
  if (hasShortcut()) searchField()?.setAttribute('aria-keyshortcuts', '/');
  // Shift is no matter: on a French keyboard it makes « / ».
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat || event.isComposing || event.defaultPrevented) return;
    if (document.querySelector(KEEPS_KEYS) || !hasShortcut()) return;
    event.preventDefault();
    focusSearch();
  });
}

function hasShortcut(): boolean {
  try {
    return !localStorage.getItem(NO_SHORTCUT);
  } catch {
    return true;
  }
}

function focusSearch(): void {
  searchField()?.focus();
}

function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#query') ?? document.querySelector('#header-search');
}

function start(field: HTMLInputElement): void {
  const link = field.nextElementSibling as HTMLAnchorElement;
  let loaded: Promise<ReturnType<typeof startSuggestions>> | undefined;
  const suggest = () =>
    (loaded ??= Promise.all(
      parts.map((part) => import(/* @vite-ignore */ part) as Promise<Suggestions>),
    ).then(
      ([first]) => first?.startSuggestions(field) ?? go,
      // The next gesture tries again.
      () => {
        loaded = undefined;
        return go;
      },
    ));
  // Without what reads the words, they go nowhere: the search opens empty.
  const go = () => location.assign(link.href);
  const lead = (late = setTimeout(go, 7e3)) =>
    suggest()
      .then((next) => next())
      .then(() => clearTimeout(late));
  // Until now it would have done nothing: the link stood alone.
  field.hidden = false;
  field.addEventListener('focus', suggest);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.defaultPrevented) link.click();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // On a phone the field lies folded behind its icon.
    if (getComputedStyle(field).opacity === '0') focusSearch();
    else void lead();
  });
}
