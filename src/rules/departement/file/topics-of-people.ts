import { field, type Topic } from './fields.ts';

export const SOURCES = {
  sheet: 'Sources',
  row: 'une source',
  fields: {
    key: field.of('key', 'Nom court', 'Le nom que les autres feuilles reprennent.', 'appel-2026', {
      required: true,
    }),
    title: field.text('Titre', 'Comme il est écrit en tête de la page.', 'Appel à projets parentalité 2026', {
      required: true,
    }),
    address: field.of(
      'address',
      'Adresse',
      'Son adresse, en https. À défaut, celle du site.',
      'https://www.exemple.fr/appel',
      {
        required: true,
      },
    ),
    dated: field.of('day', 'Daté du', 'Le jour que porte la page, si elle en porte un.', '10/11/2025'),
    checked: field.of('day', 'Vérifié le', 'Le jour où vous l’avez relu.', '25/11/2026', { required: true }),
    role: field.of(
      'role',
      'Qui le dit',
      'Un service ou une fonction, jamais une personne.',
      'Caf, action sociale',
      {
        required: true,
      },
    ),
  },
} as const satisfies Topic;

export const BODIES = {
  sheet: 'Organismes',
  row: 'un organisme',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      caf: 'Caf',
      msa: 'MSA',
      departement: 'Département',
      reseau: 'Réseau parentalité',
      promeneurs: 'Promeneurs du Net',
      autre: 'Autre',
    }),
    name: field.text('Nom', 'Son nom usuel.', 'Caf de l’Exemple', { required: true }),
    site: field.of('address', 'Site', 'L’adresse de son site, en https.', 'https://www.exemple.fr/'),
    source: field.source(),
  },
} as const satisfies Topic;

export const CONTACTS = {
  sheet: 'Contacts',
  row: 'un contact',
  fields: {
    role: field.of(
      'role',
      'Fonction',
      'Le service ou la fonction, jamais une personne.',
      'Référent parentalité',
      { required: true },
    ),
    territory: field.text('Territoire', 'Si le contact dépend du lieu.', 'Arrondissement nord'),
    mail: field.of('mail', 'Boîte du service', 'Jamais celle d’une personne.', 'parentalite@exemple.fr'),
    phone: field.of('phone', 'Téléphone', 'Le numéro du service.', '01 99 00 00 00'),
    address: field.of(
      'address',
      'Formulaire',
      'L’adresse d’une page de contact.',
      'https://www.exemple.fr/contact',
    ),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;

export const STEERING = {
  sheet: 'Pilotage',
  row: 'une instance ou un schéma',
  fields: {
    name: field.text('Nom', 'Comité, CDSF, schéma départemental.', 'Schéma départemental', {
      required: true,
    }),
    text: field.text('Ce qu’il décide', 'En une phrase.', 'Fixe les priorités du département.'),
    from: field.of('year', 'De', 'Première année.', '2024'),
    until: field.of('year', 'À', 'Dernière année.', '2028'),
    address: field.of('address', 'Adresse', 'Où le lire, en https.', 'https://www.exemple.fr/schema'),
    source: field.source(),
  },
} as const satisfies Topic;

export const PARENTS = {
  sheet: 'Pour les parents',
  row: 'une adresse pour les parents',
  fields: {
    kind: field.choice('Genre', 'Choisissez dans la liste.', {
      agenda: 'Agenda',
      annuaire: 'Annuaire',
      ecoute: 'Écoute',
      lieu: 'Lieu',
    }),
    name: field.text('Nom', 'Comment le lieu ou le service s’appelle.', 'Agenda des parents', {
      required: true,
    }),
    address: field.of('address', 'Adresse', 'Sa page, en https.', 'https://www.exemple.fr/agenda'),
    phone: field.of('phone', 'Téléphone', 'Si l’on peut appeler.', '01 99 00 00 01'),
    hours: field.text('Horaires', 'Quand on peut venir ou appeler.', 'du lundi au vendredi, 9 h – 17 h'),
    place: field.text('Lieu', 'Où l’on va.', 'Maison des parents, Exempleville'),
    source: field.source(),
  },
} as const satisfies Topic;

export const KIT = {
  sheet: 'Affiche et dépliant',
  row: 'un élément de l’affiche',
  fields: {
    kind: field.choice('Quoi', 'Choisissez dans la liste.', {
      phrase: 'Phrase sous le titre',
      signature: 'Qui signe',
      logo: 'Logo',
    }),
    value: field.text(
      'Texte ou fichier',
      'Pour un logo : le nom du fichier SVG ou PNG remis avec ce classeur.',
      'Le réseau parentalité de l’Exemple',
      { required: true },
    ),
    source: field.source(),
  },
} as const satisfies Topic;
