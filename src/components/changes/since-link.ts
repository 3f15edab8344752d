import { dayInWords } from '../../french/day.ts';
import { count } from '../../french/plural.ts';

/** A change of the rules as the page shows it: its day, and the versions that links made since carry. */
export interface Entry {
  day: string;
  depenses: string;
  projets: string;
}

/** What is said to who comes by a link, and how many of the entries are younger than it. */
export interface Since {
  says: string;
  younger: number;
}

/**
 * What changed since a link of a wizard, from the entries, the latest first. A link of « Ma dépense » is touched by what moved the
 * expenses alone, one of « Mon projet » by what moved the actions. Nothing where the fragment names no version.
 */
export function sinceLink(entries: readonly Entry[], fragment: string): Since | null {
  const [, kind, version] = /^#?(depenses|projets)=([0-9a-f]{6})$/.exec(fragment) ?? [];
  if ((kind !== 'depenses' && kind !== 'projets') || version === undefined) return null;
  const made = entries.findIndex((entry) => entry[kind] === version);
  if (made === -1)
    return {
      says: `Votre lien suit des règles plus anciennes que ce journal, ou d’une autre copie du guide (version ${version}). Voici tout ce qui est suivi.`,
      younger: entries.length,
    };
  const day = dayInWords(entries[made]?.day ?? '');
  if (made === 0)
    return { says: `Rien n’a changé depuis votre lien : il suit les règles du ${day}.`, younger: 0 };
  return {
    says: `Votre lien suit des règles du ${day}. Depuis, ${count(made, 'changement')} :`,
    younger: made,
  };
}

/** Shows, on the page of changes, what came after the link that led there. */
export function showSince(): void {
  const place = document.querySelector<HTMLElement>('[data-since]');
  const articles = [...document.querySelectorAll<HTMLElement>('[data-depenses]')];
  if (!place) return;
  const entries = articles.map(({ dataset, firstElementChild }) => ({
    day: firstElementChild?.getAttribute('datetime') ?? '',
    depenses: dataset['depenses'] ?? '',
    projets: dataset['projets'] ?? '',
  }));
  const show = () => {
    const since = sinceLink(entries, location.hash);
    place.hidden = !since;
    const [words] = place.children;
    if (words) words.textContent = since?.says ?? '';
    articles.forEach((article, i) => {
      article.hidden = since !== null && i >= since.younger;
    });
  };
  addEventListener('hashchange', show);
  show();
}
