import type { Found } from './find.ts';

/** The sentence that announces how many results there are. */
export function countWords(query: string, { hits }: Found): string {
  const { length } = hits;
  if (length === 0) return `Aucun résultat pour « ${query} »`;
  return `${String(length)} résultat${length > 1 ? 's' : ''} pour « ${query} »`;
}

/** What the search did with the query that its author should know. */
export function noteWords({ understanding: { corrected, unknown, words }, hits, partly }: Found): string[] {
  if (hits.length === 0) return [];
  return [
    ...corrected.map(({ from, to }) => `Aucune page ne contient « ${from} » : nous avons cherché « ${to} ».`),
    ...(unknown.length > 0 ? [`${quoted(unknown)} : absent du guide, laissé de côté.`] : []),
    ...(partly ? [`Aucune page ne réunit ${quoted(words)} : voici celles qui s’en approchent.`] : []),
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
