import { expect, it } from 'vitest';
import { runDecide } from '../rules/run-decide.ts';

/*
 * The ids that others rely on: addresses, shared links, saved cases. A change here breaks them:
 * it needs a redirect or a new version.
 */
const EXPENSES = `
prestataires          role habituelle
location              role habituelle
petit-materiel        role habituelle
assurances            role habituelle
communication         role habituelle
transports            role habituelle
billetterie           role habituelle
salaires              role deja-finance temps-en-plus gestionnaire-finance justificatif
fonctionnement        role
investissement        role
contributions-nature  role
benevolat             role
alimentation          role
garde-enfants         role
hebergement           role
informatique          role
formation             role
autre                 role habituelle
`;

const QUESTIONS = `
role                  reaap promeneur coordination-pdn nsp
habituelle            oui non nsp
deja-finance          oui non nsp
temps-en-plus         oui non embauche nsp
gestionnaire-finance  oui non nsp
justificatif          oui non
`;

const CRITERIA = `
groupe-parents action 1.1
  enfants-presents exclusion yes-no oui:unmet non:met
  format blocking one-of en-presence:met a-distance:contested
  public blocking one-of parents:met autres-aussi:contested
  regularite blocking yes-no oui:met non:contested
  intervenants blocking yes-no oui:met non:contested
  reperes blocking yes-no oui:met non:unmet
  recettes exclusion yes-no oui:unmet non:met
  projet-parentalite blocking yes-no oui:met non:unmet
  groupe-de-parole informative yes-no oui:met non:not-applicable
  duree-de-vie blocking yes-no oui:met non:unmet
  dynamique blocking yes-no oui:met non:unmet
  participants advised between 8 12 parents
  valorisation advised yes-no oui:met non:unmet
  intervenants-exterieurs informative yes-no oui:met non:not-applicable
temps-fort action 1.1
  evenement-seul exclusion yes-no oui:unmet non:met
  demarche-globale blocking yes-no oui:met non:unmet
  public-parents blocking yes-no oui:met non:unmet
  format blocking one-of en-presence:met a-distance:contested
  formation-de-professionnels exclusion yes-no oui:unmet non:met
  complement-groupes advised yes-no oui:met non:unmet
  debut-ou-fin informative yes-no oui:met non:unmet
  gestionnaire informative yes-no oui:met non:contested
atelier-parents-enfants action 1.2
  support-partage blocking yes-no oui:met non:unmet
  format blocking one-of en-presence:met a-distance:contested
  public blocking one-of parents:met autres-aussi:contested
  loisirs-seuls exclusion yes-no oui:unmet non:met
  intervenants-qualifies blocking yes-no oui:met non:unmet
  reflexion-educative blocking yes-no oui:met non:unmet
  projet-parentalite blocking yes-no oui:met non:unmet
  responsabilite-parents blocking yes-no oui:met non:unmet
  regularite blocking one-of oui:met sortie-unique:contested non:unmet
  seances-coherentes blocking yes-no oui:met non:unmet
  dynamique blocking yes-no oui:met non:unmet
  participants advised between 5 10 parents avec leurs enfants
  age-adapte advised yes-no oui:met non:unmet
  cycles informative yes-no oui:met non:not-applicable
accompagnement-individuel action 2.1
  pilotage-national blocking yes-no oui:met non:unmet
  periode blocking during
  departement blocking departement 30 33 38 52 56 59 78 79 81 85
  public blocking one-of futurs-parents:met enfants-0-21:met autre:unmet
  presence blocking yes-no oui:met non:unmet
  limite-dans-le-temps blocking yes-no oui:met non:unmet
  lien-actions-collectives blocking yes-no oui:met non:unmet
mesure-protegee action 2.1
  pilotage-national blocking yes-no oui:met non:unmet
  departement blocking departement 23 68 94
  violences-conjugales blocking yes-no oui:met non:unmet
  autorite-parentale blocking yes-no oui:met non:unmet
  decision-magistrat blocking yes-no oui:met non:unmet
  tiers-qualifie blocking yes-no oui:met non:unmet
  trajets blocking yes-no oui:met non:unmet
conseil-conjugal action 2.1
ligne-ecoute action 2.2
  canal blocking one-of telephone:met autre:contested
  public blocking one-of parents:met certains-parents:unmet autres-aussi:contested
  anonyme-confidentiel blocking yes-no oui:met non:unmet
  ecoutants-qualifies blocking yes-no oui:met non:unmet
  connaissance-offre blocking yes-no oui:met non:unmet
  gratuite exclusion yes-no oui:met non:unmet
  soin-ou-suivi exclusion yes-no oui:unmet non:met
  besoin-territoire blocking one-of pas-de-lieu:met deplacements-difficiles:met aucun-des-deux:unmet
  echelle-departementale blocking yes-no oui:met non:unmet
  lieux-physiques informative yes-no oui:met non:unmet
  immediat informative yes-no oui:met non:unmet
  horaires advised yes-no oui:met non:unmet
lieu-ressources action 3.1
  projet-territoire blocking yes-no oui:met non:unmet
  itinerance informative yes-no oui:met non:not-applicable
  isolement blocking yes-no oui:met non:contested
  mille-jours informative yes-no oui:met non:not-applicable
  mille-jours-acteurs blocking yes-no oui:met non:unmet
  mille-jours-collectifs blocking yes-no oui:met non:unmet
  mission-information blocking yes-no oui:met non:unmet
  mission-accueil blocking yes-no oui:met non:unmet
  mission-collectifs blocking yes-no oui:met non:unmet
  mission-services blocking yes-no oui:met non:unmet
  fonctions blocking yes-no oui:met non:unmet
  besoins-specifiques blocking yes-no oui:met non:unmet
  acces-facile blocking yes-no oui:met non:unmet
  services-proches blocking yes-no oui:met non:unmet
  portage-politique blocking yes-no oui:met non:unmet
  vie-sociale blocking yes-no oui:met non:unmet
  locaux-identifiables blocking yes-no oui:met non:unmet
  acces-specifique blocking yes-no oui:met non:unmet
  accessibilite blocking yes-no oui:met non:unmet
  espaces blocking yes-no oui:met non:unmet
  demi-journees blocking at-least 5 demi-journées par semaine
  accueillant blocking yes-no oui:met non:unmet
  acteurs-locaux blocking yes-no oui:met non:unmet
  maillage blocking yes-no oui:met non:unmet
  etp blocking at-least 0.5 Etp
  referents blocking one-of un:met deux-pleins:met deux-partages:contested
  centre-social informative yes-no oui:contested non:met
  epci advised yes-no oui:met non:unmet
  accueil-et-qualite advised yes-no oui:met non:unmet
  familles-et-partenaires advised yes-no oui:met non:unmet
  mille-jours-ouverture advised yes-no oui:met non:unmet
  mille-jours-partenaires advised yes-no oui:met non:unmet
relais-enfants-parents action 3.2
  maintien-du-lien blocking yes-no oui:met non:unmet
  cadre-de-la-loi blocking yes-no oui:met non:unmet
  espaces-enfants informative yes-no oui:met non:not-applicable
  professionnels-qualifies blocking yes-no oui:met non:unmet
  bebes informative yes-no oui:met non:not-applicable
  partenariat-sortie advised yes-no oui:met non:unmet
animation-reseau action 4.1
  pilotage exclusion one-of caf:met delegation-appel:met delegation-sans-appel:unmet
  neutralite blocking yes-no oui:met non:unmet
  comite-departemental blocking yes-no oui:met non:unmet
  priorites-sdsf blocking yes-no oui:met non:unmet
  competences blocking yes-no oui:met non:unmet
  echelon-departemental blocking yes-no oui:met non:contested
coordination-pdn action 4.1
  coordination-departementale blocking yes-no oui:met non:unmet
  heures-promeneur exclusion yes-no oui:unmet non:met
  comite-departemental blocking yes-no oui:met non:unmet
  priorites-sdsf blocking yes-no oui:met non:unmet
  missions informative yes-no oui:met non:unmet
  comite-pilotage informative yes-no oui:met non:unmet
  competences-numeriques blocking yes-no oui:met non:unmet
  gestion-de-projet blocking yes-no oui:met non:unmet
  promeneurs-labellises blocking yes-no oui:met non:unmet
  profil informative yes-no oui:met non:contested
  face-a-face advised yes-no oui:met non:unmet
  bilan-annuel informative yes-no oui:met non:unmet
ressources-promotion action 4.2
  objet blocking yes-no oui:met non:unmet
  destinataires blocking yes-no oui:met non:unmet
  contenus-pertinents blocking yes-no oui:met non:contested
  canaux advised yes-no oui:met non:unmet
formation-professionnels excluded 1.1
loisirs-familiaux excluded 1.2
evenement-isole excluded 1.1
presence-promeneur excluded 4.1
laep neighbour –
clas neighbour –
mediation-familiale neighbour –
espace-rencontre neighbour –
`;

interface Option {
  id: string;
  outcome?: string;
}
interface Criterion {
  id: string;
  type: string;
  severity: string;
  exclusion: boolean;
  options?: Option[];
  minimum?: number;
  maximum?: number;
  unit?: string;
  accept?: string[];
}
interface Vocabulary {
  volets: { options: string[] };
  depenses: { id: string; questions: { id: string; nsp: boolean; options: Option[] }[] }[];
  actions: { id: string; kind: string; strand: string | null; criteria: Criterion[] }[];
  departements: { id: string; name: string }[];
}

const { status, stdout, stderr } = runDecide(['vocabulaire']);
if (status !== 0) throw new Error(stderr);
const printed = JSON.parse(stdout) as Vocabulary;

const rows = (text: string) => text.trim().split('\n');
const squeezed = (text: string) => rows(text).map((row) => row.split(/\s+/).join(' '));

it('names the eight strands', () => {
  expect(printed.volets.options.join(' ')).toBe('1.1 1.2 2.1 2.2 3.1 3.2 4.1 4.2');
});

it('names the expenses and the questions of each', () => {
  expect(
    printed.depenses.map(({ id, questions }) => [id, ...questions.map((each) => each.id)].join(' ')),
  ).toEqual(squeezed(EXPENSES));
});

it('names the options of each question, and whether « Je ne sais pas » is one', () => {
  const questions = printed.depenses.flatMap((each) => each.questions);
  const shown = questions.map(({ id, options, nsp }) =>
    [id, ...options.map((option) => option.id), ...(nsp ? ['nsp'] : [])].join(' '),
  );
  expect([...new Set(shown)]).toEqual(squeezed(QUESTIONS));
});

it('names the actions and their criteria, with severity, type, outcomes, bounds and unit', () => {
  const shown = printed.actions.flatMap(({ id, kind, strand, criteria }) => [
    `${id} ${kind} ${strand ?? '–'}`,
    ...criteria.map((criterion) => `  ${criterionLine(criterion)}`),
  ]);
  expect(shown).toEqual(rows(CRITERIA));
});

function criterionLine({
  id,
  severity,
  exclusion,
  type,
  options = [],
  minimum,
  maximum,
  unit,
  accept = [],
}: Criterion) {
  const outcomes = options.map((option) => `${option.id}:${String(option.outcome)}`);
  const parts = [
    id,
    exclusion ? 'exclusion' : severity,
    type,
    ...outcomes,
    minimum,
    maximum,
    unit,
    ...accept,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

it('names the 101 départements', () => {
  expect(printed.departements).toHaveLength(101);
  expect(new Set(printed.departements.map(({ id }) => id)).size).toBe(101);
  expect(printed.departements).toContainEqual({ id: '2A', name: 'Corse-du-Sud' });
  expect(printed.departements).toContainEqual({ id: '976', name: 'Mayotte' });
});
