import type { TopicName } from './file/topics.ts';

/** What a topic is called on the page of a département, and the question to ask where nobody filled it. */
export interface TopicWords {
  id: string;
  title: string;
  ask: string;
}

/** The parts of the page, in their order. */
export const LOCAL_PARTS: readonly ({ topic: TopicName } & TopicWords)[] = [
  {
    topic: 'calls',
    id: 'appels',
    title: 'Quand déposer',
    ask: 'Quand l’appel à projets de la prochaine campagne ouvre-t-il, et quand ferme-t-il ?',
  },
  {
    topic: 'before',
    id: 'avant',
    title: 'Avant de déposer',
    ask: 'Faut-il voir un conseiller technique, obtenir un label ou adhérer au réseau avant de déposer ?',
  },
  {
    topic: 'deposit',
    id: 'depot',
    title: 'Où déposer',
    ask: 'Où dépose-t-on la demande : sur quelle plateforme, avec quel mode d’emploi ?',
  },
  {
    topic: 'pieces',
    id: 'pieces',
    title: 'Pièces à joindre',
    ask: 'Quelles pièces faut-il joindre, et sous quelle forme ?',
  },
  {
    topic: 'eligibility',
    id: 'qui',
    title: 'Qui peut demander',
    ask: 'Qui peut demander, et faut-il avoir son siège dans le département ?',
  },
  {
    topic: 'money',
    id: 'argent',
    title: 'Combien',
    ask: 'Y a-t-il un minimum, un maximum, un taux, et sur quel coût se calcule-t-il ?',
  },
  {
    topic: 'priorities',
    id: 'priorites',
    title: 'Priorités',
    ask: 'Quels thèmes et quels territoires sont prioritaires ?',
  },
  {
    topic: 'funders',
    id: 'financeurs',
    title: 'Les autres financeurs',
    ask: 'Une même demande vaut-elle pour la Caf, la MSA et le Département ?',
  },
  {
    topic: 'contacts',
    id: 'contacts',
    title: 'À qui parler',
    ask: 'À quel service s’adresser pour parler d’un projet ?',
  },
  {
    topic: 'steering',
    id: 'pilotage',
    title: 'Qui décide',
    ask: 'Quelle instance décide, et quel schéma départemental suit-elle ?',
  },
  {
    topic: 'parents',
    id: 'parents',
    title: 'Pour les parents',
    ask: 'Où les parents trouvent-ils l’agenda et l’annuaire de ce qui se fait près de chez eux ?',
  },
];
