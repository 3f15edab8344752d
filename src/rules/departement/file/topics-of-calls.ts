import { field, type Topic } from './fields.ts';

const call = () =>
  field.text('Appel', 'Le nom court d’une ligne de la feuille « Appels ».', '2026', {
    refers: { topic: 'calls', by: 'key' },
    required: true,
  });

export const CALLS = {
  sheet: 'Appels',
  row: 'un appel à projets',
  fields: {
    key: field.of('key', 'Nom court', 'Un nom par appel, que les autres feuilles reprennent.', '2026', {
      required: true,
    }),
    name: field.text('Nom', 'Comme il est publié.', 'Appel à projets parentalité 2026', { required: true }),
    caf: field.caf(),
    year: field.of('year', 'Année', 'L’année des actions financées.', '2026', { required: true }),
    strands: field.of('strands', 'Volets ouverts', 'Séparés par des virgules.', '1.1, 1.2, 3.1'),
    closedStrands: field.of('strands', 'Volets fermés', 'Ceux que l’appel ne prend pas.', '2.1, 2.2'),
    dossiers: field.text(
      'Dossiers',
      'S’il y en a plusieurs sortes.',
      'Un dossier court sous 3 000 €, un dossier complet au-delà',
    ),
    opens: field.of('day', 'Ouvre le', 'Premier jour.', '10/11/2025'),
    closes: field.of('day', 'Ferme le', 'Dernier jour, compris.', '15/01/2026'),
    hour: field.of('hour', 'À', 'L’heure de fermeture, s’il y en a une.', '12 h'),
    from: field.of('day', 'Finance du', 'Début de la période financée.', '01/01/2026'),
    until: field.of('day', 'Au', 'Fin de la période financée.', '31/12/2026'),
    address: field.of('address', 'Adresse', 'La page de l’appel, en https.', 'https://www.exemple.fr/appel'),
    source: field.source(),
  },
} as const satisfies Topic;

export const EXTENSIONS = {
  sheet: 'Prolongations',
  row: 'une prolongation',
  fields: {
    call: call(),
    forWhom: field.text('Pour qui', 'À qui elle profite.', 'les communes', { required: true }),
    until: field.of('day', 'Jusqu’au', 'Dernier jour, compris.', '31/01/2026', { required: true }),
    source: field.source(),
  },
} as const satisfies Topic;

export const SESSIONS = {
  sheet: 'Sessions',
  row: 'une session',
  fields: {
    call: call(),
    name: field.text('Nom', 'Comme on l’appelle.', 'Première session', { required: true }),
    deposit: field.of('day', 'Dépôt jusqu’au', 'Dernier jour, compris.', '15/01/2026'),
    committee: field.of('day', 'Comité le', 'Le jour du comité qui décide.', '12/03/2026'),
    source: field.source(),
  },
} as const satisfies Topic;

export const MEETINGS = {
  sheet: 'Réunions',
  row: 'une réunion d’information',
  fields: {
    call: call(),
    day: field.of('day', 'Jour', 'Le jour de la réunion.', '02/12/2025', { required: true }),
    hour: field.of('hour', 'Heure', 'Le début.', '14 h 30'),
    place: field.text('Lieu', 'Ou « en ligne ».', 'en ligne'),
    address: field.of(
      'address',
      'Inscription',
      'La page où s’inscrire, en https.',
      'https://www.exemple.fr/inscription',
    ),
    source: field.source(),
  },
} as const satisfies Topic;
