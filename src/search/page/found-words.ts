import { count } from '../../french/plural.ts';
import type { Found } from '../pagefind/find.ts';

const MOST_NAMED = 3;

/** The sentence that announces how many doors and pages answer. */
export function countWords(query: string, doors: number, pages: number): string {
  const found = [
    ...(doors > 0 ? [count(doors, 'accès direct', 'accès directs')] : []),
    ...(pages > 0 ? [count(pages, 'page')] : []),
  ];
  return `${found.join(' et ') || 'Aucun résultat'} pour « ${query} »`;
}

/** What the search of the pages did with the query that its author should know; a door may know words that no page has. */
export function noteWords({ understanding, hits, partly }: Found, doors: boolean): string[] {
  const { corrected, unknown, words } = understanding;
  if (hits.length === 0) return [];
  return [
    ...corrected.map(({ from, to }) => `Aucune page ne contient « ${from} » : nous avons cherché « ${to} ».`),
    ...(unknown.length > 0 && !doors ? [`${quoted(unknown)} : absent du guide, laissé de côté.`] : []),
    ...(partly && !doors
      ? [`Aucune page ne réunit ${quoted(words)} : voici celles qui s’en approchent.`]
      : []),
  ];
}

/** What is said of filters that an address names and that this site does not have. */
export function unknownWords(filters: readonly string[]): string[] {
  const named = filters.filter((name) => name !== '').slice(0, MOST_NAMED);
  if (named.length === 0) return [];
  return [
    named.length === 1
      ? `Le filtre ${quoted(named)} n’existe pas ici : nous l’avons laissé de côté.`
      : `Les filtres ${quoted(named)} n’existent pas ici : nous les avons laissés de côté.`,
  ];
}

/** What is said when filters could not be loaded, or undefined when all were. */
export function lostWords(lost: readonly string[]): string | undefined {
  if (lost.length === 0) return undefined;
  const all = lost.map((name) => (name === 'axe' ? 'de tous les axes' : 'de tous les types')).join(' et ');
  return `La recherche n’a pas pu tout charger : voici les pages ${all}, sans filtre.`;
}

/** A message to the Caf about what the guide doesn't say, ready to be addressed. */
export function questionAddress(query: string): string {
  const subject = 'Question sur le Fonds national parentalité';
  const body = [
    'Bonjour,',
    `Je prépare un projet de soutien à la parentalité. L’annexe 2 du Fonds national parentalité ne dit rien de « ${query} ».`,
    'Pouvez-vous me dire ce qu’il en est dans notre département ?',
    'Merci pour votre réponse.',
  ].join('\n\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `« ${word} »`).join(', ');
}
