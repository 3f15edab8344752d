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

type Kind = 'depenses' | 'projets';

/**
 * What changed since a link, from the entries, the latest first. A link of « Ma dépense » is touched by what moved the expenses
 * alone, one of « Mon projet » by what moved the actions, one of a dossier by both: it names the two versions. Nothing where the
 * fragment names no version (`r`, as in the link).
 */
export function sinceLink(entries: readonly Entry[], fragment: string): Since | null {
  const [, first, second] = /^#r=([0-9a-f]{6})(?:-([0-9a-f]{6}))?$/.exec(fragment) ?? [];
  if (first === undefined) return null;
  const one: Kind = entries.some(({ depenses }) => depenses === first) ? 'depenses' : 'projets';
  const made =
    second === undefined
      ? [madeUnder(entries, one, first)]
      : [madeUnder(entries, 'depenses', first), madeUnder(entries, 'projets', second)];
  const known = made.filter((each) => each !== null);
  if (known.length < made.length)
    return {
      says: `Votre lien suit des règles plus anciennes que ce journal, ou celles d’une autre copie du guide (version ${first}). Voici tout ce qui est suivi.`,
      younger: entries.map(() => true),
    };
  const younger = entries.map((_, i) => known.some(({ moved }) => moved[i]));
  const many = younger.filter(Boolean).length;
  const day = dayInWords(
    known
      .map((each) => each.day)
      .sort()
      .at(-1) ?? '',
  );
  return {
    says:
      many === 0
        ? `Votre lien suit les règles du ${day} : rien n’y a changé depuis.`
        : `Votre lien suit les règles du ${day}. Depuis, ${count(many, 'changement')} :`,
    younger,
  };
}

/** The day when a version of a kind of rules came, and which entries moved that kind since; null for a version unknown here. */
function madeUnder(entries: readonly Entry[], kind: Kind, version: string) {
  const last = entries.findIndex((entry) => entry[kind] === version);
  if (last === -1) return null;
  const before = entries.findIndex((entry, i) => i > last && entry[kind] !== version);
  const first = entries[before === -1 ? entries.length - 1 : before - 1];
  return {
    day: first?.day ?? '',
    moved: entries.map((entry, i) => i < last && entry[kind] !== entries[i + 1]?.[kind]),
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
