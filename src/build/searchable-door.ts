import { forIndex } from '../search/normalise.ts';
import { escapeAttribute, escapeText } from './map-text.ts';
import type { SearchDoor } from './search-doors.ts';

// So few words would otherwise weigh more than a sheet that explains them.
const WEIGHT = '0.4';

/** A door as the indexer reads it: a very small page of its own. */
export function searchableDoor({ title, text, words }: SearchDoor): string {
  const [shownTitle, shownText] = [title, text].map((part) => escapeText(forIndex(part)));
  const hidden = escapeAttribute(forIndex(words.join(', ')));
  return `<html lang="fr"><body data-pagefind-body data-pagefind-weight="${WEIGHT}">
    <span data-pagefind-filter="type:outil"></span>
    <span data-pagefind-meta="mots[data-words]" data-words="${hidden}"></span>
    <h1 data-pagefind-meta="title" data-pagefind-ignore>${String(shownTitle)}</h1><p>${String(shownText)}</p>
  </body></html>`;
}
