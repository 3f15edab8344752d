import type { ProjectAction, ProjectData } from '../../src/rules/rules-data.ts';

type Criterion = ProjectAction['criteria'][number];
const common: Pick<Criterion, 'why' | 'severity' | 'exclusion' | 'cites'> = {
  why: 'Parce que.',
  severity: 'blocking',
  exclusion: false,
  cites: ['A1V1-MUST-01'],
};
const yesNo = (id: string, more: Partial<Extract<Criterion, { type: 'yes-no' }>> = {}): Criterion => ({
  ...common,
  id,
  type: 'yes-no',
  oui: 'met',
  non: 'unmet',
  label: `La condition ${id} est remplie`,
  question: `La condition ${id} est-elle remplie ?`,
  remedy: `Remplissez ${id}.`,
  ...more,
});

const chorale: ProjectAction = {
  id: 'chorale',
  kind: 'action',
  strand: '1.1',
  label: 'Une chorale de parents',
  summary: 'Des parents chantent.',
  criteria: [
    yesNo('regularite', {
      non: 'contested',
      contest: 'Deux phrases se contredisent.',
      doubt: 'contradictory',
    }),
    yesNo('enfants', {
      oui: 'unmet',
      non: 'met',
      exclusion: true,
      refusal: 'Le texte n’admet pas les enfants ; vous avez répondu oui.',
    }),
    {
      ...common,
      id: 'etp',
      type: 'at-least',
      minimum: 0.5,
      unit: 'Etp',
      label: 'Au moins 0,5 Etp',
      question: 'Combien d’Etp ?',
      remedy: 'Augmentez le temps.',
    },
  ],
  neighbours: [{ strand: '1.2', when: 'Les enfants chantent aussi.', cites: ['A1V2-AUD-01'] }],
  ask: 'Une seule répétition suffit-elle ?',
};

const essai: ProjectAction = {
  id: 'essai',
  kind: 'action',
  strand: '2.1',
  label: 'Un essai daté',
  summary: 'Limité à un temps et à un lieu.',
  criteria: [
    {
      ...common,
      id: 'periode',
      type: 'during',
      label: 'En 2024 et 2025',
      question: 'À quelle période ?',
      refusal: 'Le texte le réserve à 2024 et 2025 ; nous n’y sommes pas.',
      flat: 'hors période',
    },
    {
      ...common,
      id: 'departement',
      type: 'departement',
      accept: ['38'],
      label: 'En Isère',
      refusal: 'Le texte le réserve à l’Isère ; votre département est un autre.',
      flat: 'hors des départements prévus',
      question: 'Dans quel département ?',
    },
  ],
  dates: { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: ['A2V1-DATE-01'] },
  neighbours: [],
  ask: 'Qu’en est-il pour nous ?',
};

const maison: ProjectAction = {
  id: 'maison',
  kind: 'action',
  strand: '3.1',
  label: 'Une maison ouverte',
  summary: 'Six conditions.',
  criteria: [
    yesNo('itinerante', { severity: 'informative', non: 'not-applicable' }),
    yesNo('isolement', { appliesWhen: { itinerante: ['oui'] } }),
    yesNo('accueil', { keep: 'Le règlement d’accueil' }),
    yesNo('horaires'),
    yesNo('locaux'),
    yesNo('conseil', { severity: 'advised' }),
  ],
  neighbours: [],
  ask: 'Qu’en est-il pour nous ?',
};

const colloque: ProjectAction = {
  id: 'colloque',
  kind: 'excluded',
  strand: '1.1',
  label: 'Un colloque de professionnels',
  summary: 'Pour les professionnels.',
  criteria: [],
  finding: {
    because: 'Le texte l’écarte.',
    instead: 'Regardez le volet 4.1.',
    flat: 'selon l’annexe',
    cites: ['A1V1-EXC-03'],
  },
  neighbours: [],
  ask: 'Qu’en est-il pour nous ?',
};

const voisin: ProjectAction = {
  id: 'voisin',
  kind: 'neighbour',
  label: 'Un service voisin',
  summary: 'Nommé à côté.',
  criteria: [],
  finding: {
    because: 'Le texte le nomme seulement.',
    instead: 'Demandez à votre Caf.',
    cites: ['A3V1-REF-01'],
  },
  neighbours: [],
  ask: 'Ce service relève-t-il du fonds ?',
};

/** Five actions of our own: every kind of card can be reached. */
export const smallActions: ProjectData = {
  actions: [chorale, essai, maison, colloque, voisin],
  axes: {
    1: 'Les familles, ensemble',
    2: 'Un parent à la fois',
    3: 'Des lieux et des services',
    4: 'Faire vivre les réseaux',
  },
  departements: [
    { id: '2A', name: 'Corse-du-Sud' },
    { id: '38', name: 'Isère' },
  ],
  strands: [
    { id: '1.1', name: 'Parents', gist: 'Ensemble' },
    { id: '1.2', name: 'Familles', gist: 'Ensemble' },
    { id: '2.1', name: 'Essais', gist: 'Un par un' },
    { id: '3.1', name: 'Lieux', gist: 'Ouverts' },
  ],
  places: {
    'A1V1-MUST-01': 'Axe 1, volet 1 · Groupes, p. 4',
    'A1V1-EXC-03': 'Axe 1, volet 1 · Temps forts, p. 4',
  },
  version: 'abc123',
};
