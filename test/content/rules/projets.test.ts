import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { audit } from '../../../src/rules/checklist/audit.ts';
import { answersOf, GOOD_PROJECTS } from '../../node/rules/checklist/projects/good-projects.ts';

/*
 * Les projets, à relire avec l’annexe 2 sous les yeux. Pour chaque action, des cas. Un cas change quelques
 * réponses du bon dossier de « good-projects.ts » (« x= » : sans réponse), et donne :
 *
 *   convient         toutes les conditions sont remplies
 *   convient si      il reste une condition à vérifier
 *   bloqué           une condition n’est pas remplie
 *   écarté           l’annexe écarte ce projet tel qu’il est décrit
 *   ne tranche pas   l’annexe se contredit, ou n’en dit rien
 *
 * La dernière colonne dit ce que devient une condition. Le jour de lecture est le 2026-11-23, sauf « date= ».
 */
const PROJETS: Record<string, string> = {
  'groupe-parents': `
un café des parents régulier                      |                                         | convient       | duree-de-vie sans objet
des enfants sont présents                         | enfants-presents=oui                    | écarté         | enfants-presents non rempli
une seule rencontre                               | regularite=non                          | ne tranche pas | regularite contesté
une seule rencontre, avec des enfants             | regularite=non enfants-presents=oui     | écarté         | regularite contesté
on ne sait pas encore à quel rythme               | regularite=nsp                          | convient si    | regularite inconnu
en visio ou sur WhatsApp                          | format=a-distance                       | ne tranche pas | format contesté
ouvert aux grands-parents                         | public=autres-aussi                     | ne tranche pas | public contesté
on ignore si ce sera en présence                  | format=nsp                              | convient si    | format inconnu
des parents animent eux-mêmes                     | intervenants=non                        | ne tranche pas | intervenants contesté
des parents animent eux-mêmes, une fois           | intervenants=non regularite=non         | ne tranche pas | regularite contesté
des recettes toutes faites                        | recettes=oui                            | écarté         | recettes non rempli
l’animateur n’apporte aucun repère                | reperes=non                             | bloqué         | reperes non rempli
des séances sans lien avec le projet              | projet-parentalite=non                  | bloqué         | projet-parentalite non rempli
un groupe de parole à la durée fixée              | groupe-de-parole=oui duree-de-vie=oui   | convient       | duree-de-vie rempli
un groupe de parole sans durée fixée              | groupe-de-parole=oui duree-de-vie=non   | bloqué         | duree-de-vie non rempli
un groupe de parole, durée à préciser             | groupe-de-parole=oui                    | convient si    | duree-de-vie inconnu
on ignore si c’est un groupe de parole            | groupe-de-parole=                       | convient si    | duree-de-vie inconnu
un groupe trop grand pour échanger                | dynamique=non                           | bloqué         | dynamique non rempli
huit parents                                      | participants=8                          | convient       | participants rempli
douze parents                                     | participants=12                         | convient       | participants rempli
sept parents : le nombre est indicatif            | participants=7                          | convient       | participants non rempli
vingt parents : le nombre est indicatif           | participants=20                         | convient       | participants non rempli
le savoir de l’animateur d’abord                  | valorisation=non                        | convient       | valorisation non rempli
aucun intervenant extérieur                       | intervenants-exterieurs=non             | convient       | intervenants-exterieurs sans objet`,
  'temps-fort': `
une conférence qui prolonge des groupes           |                                         | convient       | demarche-globale rempli
un événement pour lui-même                        | evenement-seul=oui                      | écarté         | evenement-seul non rempli
une formation pour des professionnels             | formation-de-professionnels=oui         | écarté         | formation-de-professionnels non rempli
rien avant, rien après                            | demarche-globale=non                    | bloqué         | demarche-globale non rempli
une conférence qui ne vise pas les parents        | public-parents=non                      | bloqué         | public-parents non rempli
une suite encore à trouver                        | demarche-globale=nsp                    | convient si    | demarche-globale inconnu
un webinaire                                      | format=a-distance                       | ne tranche pas | format contesté
sans groupe de parents à côté                     | complement-groupes=non                  | convient       | complement-groupes non rempli
ni début ni fin d’un travail collectif            | debut-ou-fin=non                        | convient       | debut-ou-fin non rempli
le porteur n’est pas « gestionnaire »             | gestionnaire=non                        | convient       | gestionnaire contesté`,
  'atelier-parents-enfants': `
un atelier régulier                               |                                         | convient       | regularite rempli
l’enfant vient avec son grand-père                | public=autres-aussi                     | ne tranche pas | public contesté
une seule sortie au musée                         | regularite=sortie-unique                | ne tranche pas | regularite contesté
un seul après-midi de jeux                        | regularite=non                          | bloqué         | regularite non rempli
un simple loisir                                  | loisirs-seuls=oui                       | écarté         | loisirs-seuls non rempli
un simple loisir, une seule fois                  | loisirs-seuls=oui regularite=non        | écarté         | regularite non rempli
hors de tout projet parentalité                   | projet-parentalite=non                  | bloqué         | projet-parentalite non rempli
des intervenants sans qualification               | intervenants-qualifies=non              | bloqué         | intervenants-qualifies non rempli
sans réflexion sur l’éducation                    | reflexion-educative=non                 | bloqué         | reflexion-educative non rempli
l’équipe garde les enfants                        | responsabilite-parents=non              | bloqué         | responsabilite-parents non rempli
une sortie unique, sans projet parentalité        | regularite=sortie-unique projet-parentalite=non | bloqué | regularite contesté
un atelier en visio                               | format=a-distance                       | ne tranche pas | format contesté
la qualification reste à vérifier                 | intervenants-qualifies=nsp              | convient si    | intervenants-qualifies inconnu
cinq parents                                      | participants=5                          | convient       | participants rempli
dix parents                                       | participants=10                         | convient       | participants rempli
quatre parents : le nombre est indicatif          | participants=4                          | convient       | participants non rempli
onze parents : le nombre est indicatif            | participants=11                         | convient       | participants non rempli
sans cycle                                        | cycles=non                              | convient       | cycles sans objet
l’activité n’est pas adaptée à l’âge              | age-adapte=non                          | convient       | age-adapte non rempli`,
  'accompagnement-individuel': `
en Isère, après la période                        |                                         | bloqué         | periode non rempli
en Isère, pendant la période                      | date=2025-03-15                         | convient       | periode rempli
en Isère, le premier jour                         | date=2024-01-01                         | convient       | periode rempli
en Isère, le dernier jour                         | date=2025-12-31                         | convient       | periode rempli
en Isère, la veille du premier jour               | date=2023-12-31                         | bloqué         | periode non rempli
en Isère, le lendemain du dernier jour            | date=2026-01-01                         | bloqué         | periode non rempli
par téléphone, pendant la période                 | date=2025-03-15 presence=non            | bloqué         | presence non rempli
à Paris, pendant la période                       | date=2025-03-15 departement=75          | bloqué         | departement non rempli
dans la Marne, qui n’est pas la Haute-Marne       | date=2025-03-15 departement=51          | bloqué         | departement non rempli
dans le Gard                                      | date=2025-03-15 departement=30          | convient       | departement rempli
en Gironde                                        | date=2025-03-15 departement=33          | convient       | departement rempli
en Haute-Marne                                    | date=2025-03-15 departement=52          | convient       | departement rempli
dans le Morbihan                                  | date=2025-03-15 departement=56          | convient       | departement rempli
dans le Nord                                      | date=2025-03-15 departement=59          | convient       | departement rempli
dans les Yvelines                                 | date=2025-03-15 departement=78          | convient       | departement rempli
dans les Deux-Sèvres                              | date=2025-03-15 departement=79          | convient       | departement rempli
dans le Tarn                                      | date=2025-03-15 departement=81          | convient       | departement rempli
en Vendée                                         | date=2025-03-15 departement=85          | convient       | departement rempli
département encore inconnu                        | date=2025-03-15 departement=            | convient si    | departement inconnu
hors du pilotage national                         | date=2025-03-15 pilotage-national=non   | bloqué         | pilotage-national non rempli
de futurs parents                                 | date=2025-03-15 public=futurs-parents   | convient       | public rempli
des enfants de plus de 21 ans                     | date=2025-03-15 public=autre            | bloqué         | public non rempli
un suivi sans terme                               | date=2025-03-15 limite-dans-le-temps=non | bloqué        | limite-dans-le-temps non rempli
sans lien avec les actions collectives            | date=2025-03-15 lien-actions-collectives=non | bloqué    | lien-actions-collectives non rempli`,
  'mesure-protegee': `
dans la Creuse : aucune date n’est donnée         |                                         | convient       | departement rempli
dans le Haut-Rhin                                 | departement=68                          | convient       | departement rempli
dans le Val-de-Marne                              | departement=94                          | convient       | departement rempli
dans le Bas-Rhin                                  | departement=67                          | bloqué         | departement non rempli
dans la Marne                                     | departement=51                          | bloqué         | departement non rempli
département encore inconnu                        | departement=nsp                         | convient si    | departement inconnu
hors du pilotage national                         | pilotage-national=non                   | bloqué         | pilotage-national non rempli
sans décision d’un magistrat                      | decision-magistrat=non                  | bloqué         | decision-magistrat non rempli
un proche accompagne l’enfant                     | tiers-qualifie=non                      | bloqué         | tiers-qualifie non rempli
sans violences conjugales                         | violences-conjugales=non                | bloqué         | violences-conjugales non rempli
des années plus tard                              | date=2031-01-01                         | convient       | departement rempli`,
  'conseil-conjugal': `
avant la date annoncée                            | date=2024-12-01                         | ne tranche pas |
après la date annoncée                            |                                         | ne tranche pas |
en Isère                                          | departement=38                          | ne tranche pas |
ailleurs                                          | departement=75                          | ne tranche pas |`,
  'ligne-ecoute': `
une ligne gratuite pour le département            |                                         | convient       | canal rempli
en visio                                          | canal=autre                             | ne tranche pas | canal contesté
une ligne ouverte aussi aux adolescents           | public=autres-aussi                     | ne tranche pas | public contesté
une ligne payante                                 | gratuite=non                            | écarté         | gratuite non rempli
des consultations de psychologue                  | soin-ou-suivi=oui                       | écarté         | soin-ou-suivi non rempli
une ligne payante, en visio                       | gratuite=non canal=autre                | écarté         | canal contesté
des déplacements difficiles                       | besoin-territoire=deplacements-difficiles | convient     | besoin-territoire rempli
un lieu proche, des trajets faciles               | besoin-territoire=aucun-des-deux        | bloqué         | besoin-territoire non rempli
une ligne pour une seule ville                    | echelle-departementale=non              | bloqué         | echelle-departementale non rempli
des écoutants sans qualification                  | ecoutants-qualifies=non                 | bloqué         | ecoutants-qualifies non rempli
ni anonyme ni confidentielle                      | anonyme-confidentiel=non                | bloqué         | anonyme-confidentiel non rempli
des écoutants qui connaissent mal l’offre         | connaissance-offre=non                  | bloqué         | connaissance-offre non rempli
l’échelle reste à décider                         | echelle-departementale=nsp              | convient si    | echelle-departementale inconnu
seulement en semaine, à midi                      | horaires=non                            | convient       | horaires non rempli
sans avoir cherché de lieu physique               | lieux-physiques=non                     | convient       | lieux-physiques non rempli
sur rendez-vous, sans réponse directe              | immediat=non                            | convient       | immediat non rempli
pour une partie des parents seulement              | public=certains-parents                 | bloqué         | public non rempli`,
  'lieu-ressources': `
cinq demi-journées, un mi-temps                   |                                         | convient       | isolement sans objet
dix demi-journées, un temps plein                 | demi-journees=10 etp=1                  | convient       | demi-journees rempli
quatre demi-journées                              | demi-journees=4                         | bloqué         | demi-journees non rempli
un référent à 0,4 Etp                             | etp=0,4                                 | bloqué         | etp non rempli
deux référents à 0,5 Etp chacun                   | etp=1 referents=deux-pleins             | convient       | referents rempli
deux référents pour 0,5 Etp en tout               | etp=0,5 referents=deux-partages         | ne tranche pas | referents contesté
deux référents pour 0,4 Etp en tout               | etp=0,4 referents=deux-partages         | bloqué         | referents contesté
un centre social existe : simple priorité         | centre-social=oui                       | convient       | centre-social contesté
hors d’un projet de territoire                    | projet-territoire=non                   | bloqué         | projet-territoire non rempli
sans mission d’information                        | mission-information=non                 | bloqué         | mission-information non rempli
un accueil sous conditions                        | mission-accueil=non                     | bloqué         | mission-accueil non rempli
sans appui aux collectifs de parents              | mission-collectifs=non                  | bloqué         | mission-collectifs non rempli
sans accès aux services                           | mission-services=non                    | bloqué         | mission-services non rempli
sans coordination du territoire                   | fonctions=non                           | bloqué         | fonctions non rempli
rien pour le handicap                             | besoins-specifiques=non                 | bloqué         | besoins-specifiques non rempli
un lieu mal desservi                              | acces-facile=non                        | bloqué         | acces-facile non rempli
sans chercher la proximité d’autres services      | services-proches=non                    | bloqué         | services-proches non rempli
hors de l’échelle que portent les élus            | portage-politique=non                   | bloqué         | portage-politique non rempli
sans lien avec l’animation de la vie sociale      | vie-sociale=non                         | bloqué         | vie-sociale non rempli
des locaux que rien ne distingue                  | locaux-identifiables=non                | bloqué         | locaux-identifiables non rempli
sans entrée à soi                                 | acces-specifique=non                    | bloqué         | acces-specifique non rempli
des locaux non accessibles                        | accessibilite=non                       | bloqué         | accessibilite non rempli
une seule pièce                                   | espaces=non                             | bloqué         | espaces non rempli
ouvert parfois sans accueillant                   | accueillant=non                         | bloqué         | accueillant non rempli
sans lien avec les acteurs locaux                 | acteurs-locaux=non                      | bloqué         | acteurs-locaux non rempli
hors du maillage existant                         | maillage=non                            | bloqué         | maillage non rempli
à une autre échelle que l’Epci                    | epci=non                                | convient       | epci non rempli
itinérant, en territoire isolé                    | itinerance=oui isolement=oui            | convient       | isolement rempli
itinérant, en ville : « permettrait »             | itinerance=oui isolement=non            | ne tranche pas | isolement contesté
itinérant, en ville, sans espace confidentiel     | itinerance=oui isolement=non espaces=non | bloqué        | isolement contesté
itinérant, isolement à vérifier                   | itinerance=oui                          | convient si    | isolement inconnu
itinérant, trois demi-journées                    | itinerance=oui isolement=oui demi-journees=3 | ne tranche pas | demi-journees contesté
itinérant, sans entrée à soi                      | itinerance=oui isolement=oui acces-specifique=non | ne tranche pas | acces-specifique contesté
itinérant, référent à 0,3 Etp                     | itinerance=oui isolement=oui etp=0.3    | ne tranche pas | etp contesté
itinérant, sans espace confidentiel               | itinerance=oui isolement=oui espaces=non | bloqué        | espaces non rempli
on ignore si le lieu sera itinérant               | itinerance=nsp                          | convient si    | isolement inconnu
1000 jours, acteurs et groupes naissances         | mille-jours=oui mille-jours-acteurs=oui mille-jours-collectifs=oui | convient | mille-jours-collectifs rempli
1000 jours, sans travail entre acteurs            | mille-jours=oui mille-jours-acteurs=non mille-jours-collectifs=oui | bloqué | mille-jours-acteurs non rempli
1000 jours, sans collectif                        | mille-jours=oui mille-jours-acteurs=oui mille-jours-collectifs=non | bloqué | mille-jours-collectifs non rempli
1000 jours, à préciser                            | mille-jours=oui                         | convient si    | mille-jours-acteurs inconnu
1000 jours, sans la Pmi                           | mille-jours=oui mille-jours-acteurs=oui mille-jours-collectifs=oui mille-jours-partenaires=non | convient | mille-jours-partenaires non rempli
1000 jours, fermé aux proches                     | mille-jours=oui mille-jours-acteurs=oui mille-jours-collectifs=oui mille-jours-ouverture=non | convient | mille-jours-ouverture non rempli`,
  'relais-enfants-parents': `
l’enfant accompagné au parloir                    |                                         | convient       | professionnels-qualifies sans objet
un espace enfants animé par des professionnels    | espaces-enfants=oui professionnels-qualifies=oui | convient | professionnels-qualifies rempli
un espace enfants sans professionnel qualifié     | espaces-enfants=oui professionnels-qualifies=non | bloqué | professionnels-qualifies non rempli
un espace enfants, équipe à recruter              | espaces-enfants=oui                     | convient si    | professionnels-qualifies inconnu
sans lien avec un parent détenu                   | maintien-du-lien=non                    | bloqué         | maintien-du-lien non rempli
hors du cadre de la loi                           | cadre-de-la-loi=non                     | bloqué         | cadre-de-la-loi non rempli
sans partenariat pour la sortie                   | partenariat-sortie=non                  | convient       | partenariat-sortie non rempli
des mères détenues avec leur bébé                 | bebes=oui                               | convient       | bebes rempli`,
  'animation-reseau': `
la Caf anime elle-même                            |                                         | convient       | neutralite sans objet
un délégataire choisi par appel à projet          | pilotage=delegation-appel neutralite=oui | convient      | neutralite rempli
un délégataire sans appel à projet                | pilotage=delegation-sans-appel neutralite=oui | écarté   | pilotage non rempli
un délégataire qui n’est pas neutre               | pilotage=delegation-appel neutralite=non | bloqué        | neutralite non rempli
un délégataire, neutralité à écrire               | pilotage=delegation-appel               | convient si    | neutralite inconnu
hors du comité départemental                      | comite-departemental=non                | bloqué         | comite-departemental non rempli
sans lien avec les priorités du Sdsf              | priorites-sdsf=non                      | bloqué         | priorites-sdsf non rempli
sans les quatre compétences                       | competences=non                         | bloqué         | competences non rempli
un réseau local seulement                         | echelon-departemental=non               | ne tranche pas | echelon-departemental contesté`,
  'coordination-pdn': `
la coordination départementale                    |                                         | convient       | coordination-departementale rempli
les heures des promeneurs en plus                 | heures-promeneur=oui                    | écarté         | heures-promeneur non rempli
autre chose que la coordination                   | coordination-departementale=non         | bloqué         | coordination-departementale non rempli
sans comité de pilotage : une des huit missions   | comite-pilotage=non                     | convient       | comite-pilotage non rempli
sans compétence numérique                         | competences-numeriques=non              | bloqué         | competences-numeriques non rempli
sans gestion de projet                            | gestion-de-projet=non                   | bloqué         | gestion-de-projet non rempli
des promeneurs sans mandat ni label               | promeneurs-labellises=non               | bloqué         | promeneurs-labellises non rempli
un cadre encore à trouver                         | comite-departemental=nsp                | convient si    | comite-departemental inconnu
hors du comité départemental                      | comite-departemental=non                | bloqué         | comite-departemental non rempli
sans lien avec les priorités du Sdsf              | priorites-sdsf=non                      | bloqué         | priorites-sdsf non rempli
sans aide aux promeneurs : une des huit missions  | missions=non                            | convient       | missions non rempli
sans évaluation ni bilan annuel : une des huit    | bilan-annuel=non                        | convient       | bilan-annuel non rempli
un autre profil que ceux cités                    | profil=non                              | convient       | profil contesté
tout en ligne                                     | face-a-face=non                         | convient       | face-a-face non rempli`,
  'ressources-promotion': `
un site de contenus pour les parents              |                                         | convient       | objet rempli
un projet qui n’informe personne                  | objet=non                               | bloqué         | objet non rempli
pour un autre public                              | destinataires=non                       | bloqué         | destinataires non rempli
des contenus sans intérêt pédagogique             | contenus-pertinents=non                 | ne tranche pas | contenus-pertinents contesté
des contenus encore à définir                     | contenus-pertinents=nsp                 | convient si    | contenus-pertinents inconnu
sans choix de diffusion                           | canaux=non                              | convient       | canaux non rempli`,
};

/** Ce que l’on apporte sans que l’annexe en fasse une action : la réponse, et le volet dont il est question. */
const APPORTS = `
formation-professionnels | écarté         | 1.1 | voir 4.1
loisirs-familiaux        | écarté         | 1.2 | voir 1.2
evenement-isole          | écarté         | 1.1 | voir 1.1
presence-promeneur       | écarté         | 4.1 | voir 4.1
laep                     | ne tranche pas | –   | voir 3.1 1.2
clas                     | ne tranche pas | –   | voir 3.1 1.1
mediation-familiale      | ne tranche pas | –   | voir 3.1 3.2
espace-rencontre         | ne tranche pas | –   | voir 3.2 2.1
`;

const FITS: Record<string, string> = {
  convient: 'fits',
  'convient si': 'fits-if',
  bloqué: 'blocked',
  écarté: 'excluded',
  'ne tranche pas': 'undecided',
};
const STATUTS: Record<string, string> = {
  rempli: 'met',
  'non rempli': 'unmet',
  inconnu: 'unknown',
  contesté: 'contested',
  'sans objet': 'not-applicable',
};

const { actions } = readContent();
const actionOf = (id: string) => {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
};
const columns = (line: string) => line.split('|').map((cell) => cell.trim());

describe.each(Object.entries(PROJETS))('%s', (id, cas) => {
  const action = actionOf(id);
  const bon = GOOD_PROJECTS[id] ?? '';
  const rows = cas.trim().split('\n').map(columns);

  it('a au moins quatre cas, et un bon dossier qui répond à tout ce qui est demandé', () => {
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const asked = action.criteria.filter(({ type, appliesWhen }) => type !== 'during' && !appliesWhen);
    expect(Object.keys(answersOf(bon))).toEqual(asked.map((criterion) => criterion.id));
  });

  it.each(rows)('%s', (_, changes = '', fit = '', criterion = '') => {
    const { date = '2026-11-23', ...answers } = answersOf(`${bon} ${changes}`);
    const known = ['departement', ...action.criteria.map((each) => each.id)];
    expect(known).toEqual(expect.arrayContaining(Object.keys(answers)));
    const result = audit(action, answers, date);
    expect(result.fit).toBe(FITS[fit]);
    const [name = '', ...statut] = criterion.split(' ');
    const found = result.criteria.find((each) => each.criterion.id === name)?.status;
    expect(found).toBe(STATUTS[statut.join(' ')]);
  });
});

describe('ce que l’on apporte', () => {
  it.each(APPORTS.trim().split('\n').map(columns))('%s : %s', (id = '', fit = '', strand = '', see = '') => {
    const action = actionOf(id);
    expect(audit(action, {}, '2026-11-23').fit).toBe(FITS[fit]);
    expect(action.strand ?? '–').toBe(strand);
    expect(action.neighbours.map((each) => each.strand).join(' ')).toBe(see.replace('voir ', ''));
    expect(action.finding?.because).toBeTruthy();
    expect(action.finding?.instead).toBeTruthy();
  });

  it('les voisins ne sont jamais dits « hors Fnp »', () => {
    const neighbours = actions.filter(({ kind }) => kind === 'neighbour');
    expect(neighbours).toHaveLength(4);
    expect(JSON.stringify(neighbours)).not.toMatch(/hors (du )?Fnp/i);
  });
});
