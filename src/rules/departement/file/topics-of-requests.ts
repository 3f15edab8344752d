import { field, type Topic } from './fields.ts';

const strands = () =>
  field.of('strands', 'Volets', 'Si cela n’en concerne que certains, séparés par des virgules.', '1.1, 1.2');

export const DEPOSIT = {
  sheet: 'Dépôt',
  row: 'une façon de déposer',
  fields: {
    platform: field.text('Plateforme', 'Où l’on dépose le dossier.', 'Élan', { required: true }),
    address: field.of('address', 'Adresse', 'En https.', 'https://elan.exemple.fr/'),
    guide: field.of('address', 'Mode d’emploi', 'L’adresse d’un guide.', 'https://www.exemple.fr/guide'),
    closures: field.text('Fermetures', 'Ce qui est fermé, et quand.', 'Service des bilans fermé en août'),
    other: field.text('Autre voie', 'S’il y en a une.', 'Par la boîte du service'),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const BEFORE = {
  sheet: 'Avant de déposer',
  row: 'une étape avant le dépôt',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      conseiller: 'Voir un conseiller technique',
      label: 'Obtenir un label',
      adhesion: 'Adhérer au réseau',
      autre: 'Autre',
    }),
    text: field.text('Ce qui est demandé', 'En une phrase.', 'Prendre rendez-vous un mois avant le dépôt.', {
      required: true,
    }),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const PIECES = {
  sheet: 'Pièces',
  row: 'une pièce à joindre',
  fields: {
    name: field.text('Pièce', 'Comme l’appel la nomme.', 'Tableau des objectifs', { required: true }),
    forWhom: field.text('Pour qui', 'Si tous n’ont pas à la joindre.', 'les associations'),
    template: field.of('address', 'Modèle', 'L’adresse d’un modèle.', 'https://www.exemple.fr/modele.xlsx'),
    format: field.text('Format', 'PDF, tableur…', 'PDF signé'),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const MONEY = {
  sheet: 'Argent',
  row: 'une règle d’argent',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      plancher: 'Plancher',
      plafond: 'Plafond',
      taux: 'Taux',
      recettes: 'Recettes',
      versement: 'Versement',
    }),
    text: field.text('La règle', 'En une phrase.', 'La part de la Caf reste sous 80 % du coût.', {
      required: true,
    }),
    euros: field.of('euros', 'Montant (€)', 'Pour un plancher ou un plafond.', '3 000'),
    percent: field.of('percent', 'Taux (%)', 'Pour un taux.', '80'),
    base: field.text('Sur quoi', 'Ce que le taux multiplie.', 'le coût de fonctionnement'),
    strands: strands(),
    year: field.of('year', 'Année', 'Celle pour laquelle elle vaut.', '2026'),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const ELIGIBILITY = {
  sheet: 'Qui peut demander',
  row: 'une condition sur qui demande',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      porteur: 'Porteurs admis',
      siege: 'Siège',
      ages: 'Âges',
      seances: 'Séances',
      participants: 'Participants',
      territoire: 'Territoire',
      autre: 'Autre',
    }),
    text: field.text('La règle', 'En une phrase.', 'Le siège est dans le département.', { required: true }),
    strands: strands(),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const PRIORITIES = {
  sheet: 'Priorités',
  row: 'une priorité',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      theme: 'Thème',
      territoire: 'Territoire',
      age: 'Âge des enfants',
    }),
    text: field.text('La priorité', 'En une phrase.', 'Les quartiers prioritaires et le monde rural.', {
      required: true,
    }),
    strands: strands(),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const FUNDERS = {
  sheet: 'Financeurs',
  row: 'une règle entre financeurs',
  fields: {
    text: field.text('La règle', 'En une phrase.', 'Une seule demande vaut pour la Caf et la MSA.', {
      required: true,
    }),
    name: field.text('Financeur', 'Qui donne, si la règle dit combien.', 'Département de l’Exemple'),
    euros: field.of('euros', 'Montant (€)', 'Ce qu’il donne, si c’est un montant.', '500'),
    percent: field.of('percent', 'Part du coût (%)', 'Ce qu’il donne, si c’est une part du coût.', '20'),
    source: field.source(),
  },
} as const satisfies Topic;
