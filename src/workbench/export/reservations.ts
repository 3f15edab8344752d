import { UNDATED_SENTENCE } from '../../rules/annexe/undated.ts';

/** What every dossier rests on, and never promises. */
export const RESERVATIONS = [
  'Ces réponses suivent l’annexe 2, d’après ce que vous avez déclaré. Faites confirmer par votre Caf.',
  `L’annexe 2 ${UNDATED_SENTENCE}`,
  'L’annexe 1, que nous n’avons pas, s’applique à toute action. Demandez-la à votre Caf.',
] as const;
