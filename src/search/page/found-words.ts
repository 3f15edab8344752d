import { count } from '../../french/plural.ts';
import type { Found } from '../pagefind/find.ts';

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
