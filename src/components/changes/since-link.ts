import { dayInWords } from '../../french/day.ts';
import { count } from '../../french/plural.ts';

/** A change of the rules as the page shows it: its day, and the versions that links made since carry. */
export interface Entry {
  day: string;
  depenses: string;
  projets: string;
}

/** What is said to who comes by a link, and which of the entries changed its rules since. */
export interface Since {
  says: string;
  younger: readonly boolean[];
}

const KINDS = ['depenses', 'projets'] as const;

/**
 * What changed since a link of a wizard, from the entries, the latest first. A link of « Ma dépense » is touched by what moved the
 * expenses alone, one of « Mon projet » by what moved the actions. Nothing where the fragment names no version (`r`, as in the link).
 */
export function sinceLink(entries: readonly Entry[], fragment: string): Since | null {
  const [, version] = /^#r=([0-9a-f]{6})$/.exec(fragment) ?? [];
  if (version === undefined) return null;
  const kind = KINDS.find((each) => entries.some((entry) => entry[each] === version));
  if (!kind)
    return {
      says: `Votre lien suit des règles plus anciennes que ce journal, ou celles d’une autre copie du guide (version ${version}). Voici tout ce qui est suivi.`,
      younger: entries.map(() => true),
    };
  const made = entries.findIndex((entry) => entry[kind] === version);
  const younger = entries.map((entry, i) => i < made && entry[kind] !== entries[i + 1]?.[kind]);
  const many = younger.filter(Boolean).length;
  const day = dayInWords(entries[made]?.day ?? '');
  return {
    says:
      many === 0
        ? `Votre lien suit les règles du ${day} : rien n’y a changé depuis.`
        : `Votre lien suit les règles du ${day}. Depuis, ${count(many, 'changement')} :`,
    younger,
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
      article.hidden = since !== null && !since.younger[i];
    });
  };
  addEventListener('hashchange', show);
  show();
}
