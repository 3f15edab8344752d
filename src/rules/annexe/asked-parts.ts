import type { AskedPart } from '../../schemas/asked.ts';

/** The parts of the page of questions, in their order: when a question comes up, or who asks it. */
export const ASKED_PARTS: readonly { part: AskedPart; id: string; title: string; lead: string }[] = [
  { part: 'avant', id: 'avant', title: 'Avant', lead: 'Savoir si l’on peut demander, quoi, où et quand.' },
  { part: 'pendant', id: 'pendant', title: 'Pendant', lead: 'Ce qui change, ce qu’il faut garder.' },
  { part: 'apres', id: 'apres', title: 'Après', lead: 'Le bilan, le versement, l’année d’après.' },
  {
    part: 'ailleurs',
    id: 'ailleurs',
    title: 'Ce que ce fonds ne finance pas',
    lead: 'Cinq voisins, ce que nous en savons, et où demander.',
  },
  { part: 'parents', id: 'parents', title: 'Vous êtes parent', lead: 'Avant de venir, ou d’appeler.' },
];

/** The address of a question’s page. */
export function askedAddress(id: string): string {
  return `/questions/${id}/`;
}
