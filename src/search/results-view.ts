import { typeset } from '../rules/typography.ts';
import { fillTemplate, inside } from './fill-template.ts';
import type { Found } from './find.ts';
import { countWords, noteWords, questionAddress } from './found-words.ts';
import type { PageResult } from './page-result.ts';
import { resultItem } from './result-item.ts';

/** The part of the page that holds the results: what it shows is always of one search. */
export interface ResultsView {
  /** Says that a search takes time. */
  wait: () => void;
  /** Shows what was found, with the first results. */
  show: (query: string, found: Found, first: readonly PageResult[]) => void;
  /** Adds results under those already there, and moves to the first of them. */
  add: (more: readonly PageResult[]) => void;
  /** Says that the index can't be reached. */
  fail: () => void;
  /** Nothing is asked: examples only. */
  clear: () => void;
}

/** Takes over the results of the search page. */
export function resultsView(root: HTMLElement): ResultsView {
  const status = inside(root, '[data-status]');
  const notes = inside(root, '[data-notes]');
  const results = inside(root, '[data-results]');
  const examples = inside(root, '[data-examples]');

  const reset = (words: string) => {
    status.textContent = typeset(words);
    notes.replaceChildren();
    results.replaceChildren();
    examples.hidden = true;
  };

  return {
    wait: () => {
      status.textContent = 'Recherche en cours…';
    },
    show: (query, found, first) => {
      reset(countWords(query, found));
      notes.append(...noteWords(found).map(paragraph));
      results.append(...(found.hits.length > 0 ? first.map(resultItem) : [emptyItem(query)]));
    },
    add: (more) => {
      const items = more.map(resultItem);
      results.append(...items);
      items[0]?.querySelector('a')?.focus();
    },
    fail: () => {
      reset('');
      const failure = fillTemplate('failure');
      inside(failure, '[data-retry]').addEventListener('click', () => {
        location.reload();
      });
      notes.append(failure);
    },
    clear: () => {
      reset('');
      examples.hidden = false;
    },
  };
}

function paragraph(words: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = typeset(words);
  return note;
}

function emptyItem(query: string): HTMLElement {
  const item = fillTemplate('no-result');
  inside<HTMLAnchorElement>(item, '[data-ask]').href = questionAddress(query);
  return item;
}
