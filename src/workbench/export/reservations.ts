/** What every dossier rests on, and never promises. */
export const RESERVATIONS = [
  'Ces réponses suivent l’annexe 2, d’après ce que vous avez déclaré. Faites confirmer par votre Caf.',
  'L’annexe 2 n’a pas de date. Nous la lisons comme antérieure à 2025 : vérifiez qu’elle s’applique toujours.',
  'L’annexe 1, que nous n’avons pas, s’applique à toute action. Demandez-la à votre Caf.',
] as const;
