import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { audit } from '../../../../src/rules/checklist/audit.ts';
import { fitWords } from '../../../../src/rules/checklist/fit-words.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';
import { answersOf, GOOD_PROJECTS } from './projects/good-projects.ts';
import { FLAT, REFUSALS } from './projects/refusals.ts';

/*
 * Ce que dit la réponse, à relire avec l’annexe 2 sous les yeux. Un bon dossier dont une seule condition nécessaire
 * manque : le titre promet « sauf si… » ou « ce que vous prévoyez n’entre pas dans ce volet » quand le porteur peut changer son projet, jamais sinon.
 */
const TITLES = `
groupe-parents | enfants-presents=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
groupe-parents | regularite=non | L’annexe se contredit
groupe-parents | format=a-distance | L’annexe n’en dit rien
groupe-parents | public=autres-aussi | L’annexe n’en dit rien
groupe-parents | intervenants=non | L’annexe n’en dit rien
groupe-parents | reperes=non | Non, sauf si…
groupe-parents | recettes=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
groupe-parents | projet-parentalite=non | Non, sauf si…
groupe-parents | duree-de-vie=non groupe-de-parole=oui | Non, sauf si…
groupe-parents | dynamique=non | Non, sauf si…
temps-fort | evenement-seul=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
temps-fort | demarche-globale=non | Non, sauf si…
temps-fort | public-parents=non | Non, sauf si…
temps-fort | format=a-distance | L’annexe n’en dit rien
temps-fort | formation-de-professionnels=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
atelier-parents-enfants | support-partage=non | Non, sauf si…
atelier-parents-enfants | format=a-distance | L’annexe n’en dit rien
atelier-parents-enfants | public=autres-aussi | L’annexe n’en dit rien
atelier-parents-enfants | loisirs-seuls=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
atelier-parents-enfants | intervenants-qualifies=non | Non, sauf si…
atelier-parents-enfants | reflexion-educative=non | Non, sauf si…
atelier-parents-enfants | projet-parentalite=non | Non, sauf si…
atelier-parents-enfants | responsabilite-parents=non | Non, sauf si…
atelier-parents-enfants | regularite=non | Non, sauf si…
atelier-parents-enfants | seances-coherentes=non | Non, sauf si…
atelier-parents-enfants | dynamique=non | Non, sauf si…
accompagnement-individuel | pilotage-national=non | Non, hors du pilotage national
accompagnement-individuel | periode= date=2026-01-01 | Non, hors période
accompagnement-individuel | departement=69 | Non, hors des départements prévus
accompagnement-individuel | public=autre | Non, sauf si…
accompagnement-individuel | presence=non | Non, sauf si…
accompagnement-individuel | limite-dans-le-temps=non | Non, sauf si…
accompagnement-individuel | lien-actions-collectives=non | Non, sauf si…
mesure-protegee | pilotage-national=non | Non, hors du pilotage national
mesure-protegee | departement=67 | Non, hors des départements prévus
mesure-protegee | violences-conjugales=non | Non, hors du contexte prévu
mesure-protegee | autorite-parentale=non | Non, sauf si…
mesure-protegee | decision-magistrat=non | Non, sauf si…
mesure-protegee | tiers-qualifie=non | Non, sauf si…
mesure-protegee | trajets=non | Non, sauf si…
ligne-ecoute | canal=autre | L’annexe n’en dit rien
ligne-ecoute | public=autres-aussi | L’annexe se contredit
ligne-ecoute | anonyme-confidentiel=non | Non, sauf si…
ligne-ecoute | ecoutants-qualifies=non | Non, sauf si…
ligne-ecoute | connaissance-offre=non | Non, sauf si…
ligne-ecoute | gratuite=non | Non, ce que vous prévoyez n’entre pas dans ce volet
ligne-ecoute | soin-ou-suivi=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
ligne-ecoute | besoin-territoire=aucun-des-deux | Non, hors des cas prévus
ligne-ecoute | echelle-departementale=non | Non, sauf si…
lieu-ressources | projet-territoire=non | Non, sauf si…
lieu-ressources | isolement=non itinerance=oui | L’annexe n’en dit rien
lieu-ressources | mille-jours-acteurs=non mille-jours=oui mille-jours-collectifs=oui | Non, sauf si…
lieu-ressources | mille-jours-collectifs=non mille-jours=oui mille-jours-acteurs=oui | Non, sauf si…
lieu-ressources | mission-information=non | Non, sauf si…
lieu-ressources | mission-accueil=non | Non, sauf si…
lieu-ressources | mission-collectifs=non | Non, sauf si…
lieu-ressources | mission-services=non | Non, sauf si…
lieu-ressources | fonctions=non | Non, sauf si…
lieu-ressources | besoins-specifiques=non | Non, sauf si…
lieu-ressources | acces-facile=non | Non, sauf si…
lieu-ressources | services-proches=non | Non, sauf si…
lieu-ressources | portage-politique=non | Non, sauf si…
lieu-ressources | vie-sociale=non | Non, sauf si…
lieu-ressources | locaux-identifiables=non | Non, sauf si…
lieu-ressources | acces-specifique=non | Non, sauf si…
lieu-ressources | accessibilite=non | Non, sauf si…
lieu-ressources | espaces=non | Non, sauf si…
lieu-ressources | demi-journees=4 | Non, sauf si…
lieu-ressources | accueillant=non | Non, sauf si…
lieu-ressources | acteurs-locaux=non | Non, sauf si…
lieu-ressources | maillage=non | Non, sauf si…
lieu-ressources | etp=0,4 | Non, sauf si…
lieu-ressources | referents=deux-partages | L’annexe n’en dit rien
relais-enfants-parents | maintien-du-lien=non | Non, sauf si…
relais-enfants-parents | cadre-de-la-loi=non | Non, sauf si…
relais-enfants-parents | professionnels-qualifies=non espaces-enfants=oui | Non, sauf si…
animation-reseau | pilotage=delegation-sans-appel neutralite=oui | Non, ce que vous prévoyez n’entre pas dans ce volet
animation-reseau | neutralite=non pilotage=delegation-appel | Non, sauf si…
animation-reseau | comite-departemental=non | Non, sauf si…
animation-reseau | priorites-sdsf=non | Non, sauf si…
animation-reseau | competences=non | Non, sauf si…
animation-reseau | echelon-departemental=non | L’annexe n’en dit rien
coordination-pdn | coordination-departementale=non | Non, sauf si…
coordination-pdn | heures-promeneur=oui | Non, selon l’annexe
coordination-pdn | comite-departemental=non | Non, sauf si…
coordination-pdn | priorites-sdsf=non | Non, sauf si…
coordination-pdn | competences-numeriques=non | Non, sauf si…
coordination-pdn | gestion-de-projet=non | Non, sauf si…
coordination-pdn | promeneurs-labellises=non | Non, sauf si…
ressources-promotion | objet=non | Non, sauf si…
ressources-promotion | destinataires=non | Non, sauf si…
ressources-promotion | contenus-pertinents=non | L’annexe n’en dit rien
`;

/** Du même bon dossier, sans aucune réponse : ce qu’il reste à vérifier, la période comptant comme connue, et sans ce qu’une branche pas encore choisie demanderait. */
const UNANSWERED = `
groupe-parents            | 9
temps-fort                | 5
atelier-parents-enfants   | 11
accompagnement-individuel | 6
mesure-protegee           | 7
ligne-ecoute              | 9
lieu-ressources           | 21
relais-enfants-parents    | 2
animation-reseau          | 5
coordination-pdn          | 7
ressources-promotion      | 3
`;

/** Ce que l’on apporte : d’avance écarté, ou seulement voisin. */
const BROUGHT = `
formation-professionnels | Non, selon l’annexe
presence-promeneur       | Non, selon l’annexe
loisirs-familiaux        | Non, ce que vous prévoyez n’entre pas dans ce volet
evenement-isole          | Non, ce que vous prévoyez n’entre pas dans ce volet
laep                     | L’annexe n’en dit rien
clas                     | L’annexe n’en dit rien
mediation-familiale      | L’annexe n’en dit rien
espace-rencontre         | L’annexe n’en dit rien
conseil-conjugal         | L’annexe n’en dit rien
`;

const FITS =
  'D’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.';

const { actions } = readContent();
const columns = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const judged = actions.filter(({ id }) => GOOD_PROJECTS[id]);

/** A good project during the period of 2.1, its answers changed. */
function say(id: string, changes = '') {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  const { date = '2025-03-15', ...answers } = answersOf(`${GOOD_PROJECTS[id] ?? ''} ${changes}`);
  const result = audit(action, answers, date);
  return { ...fitWords(action, result), result };
}

describe('le titre, quand une condition nécessaire manque', () => {
  const rows = columns(TITLES);
  it.each(rows)('%s, %s : %s', (id = '', changes = '', title = '') => {
    expect(say(id, changes).title).toBe(title);
  });

  it('est écrit ici pour chaque condition nécessaire de chaque action', () => {
    const written = rows.map(([id, changes]) => `${id ?? ''} ${(changes ?? '').replace(/=.*/, '')}`);
    const blocking = actions.flatMap(({ id, criteria }) =>
      criteria.filter(({ severity }) => severity === 'blocking').map((criterion) => `${id} ${criterion.id}`),
    );
    expect(written).toEqual(blocking.toSorted((a, b) => written.indexOf(a) - written.indexOf(b)));
    expect(written).toHaveLength(92);
  });

  it('dit les deux quand deux « non » sont sans remède, et reste plat si l’un des deux en a un', () => {
    expect(say('accompagnement-individuel', 'departement=69 date=2026-11-23').title).toBe(
      'Non, hors période et hors des départements prévus',
    );
    expect(say('mesure-protegee', 'departement=67 trajets=non').title).toBe(
      'Non, hors des départements prévus',
    );
  });

  it.each(columns(BROUGHT))('%s : %s', (id = '', title = '') => {
    expect(say(id).title).toBe(title);
  });
});

describe('ce qui est écarté', () => {
  it.each(REFUSALS)('$action, $changes', ({ action, changes, says }) => {
    const { because, points, reason } = say(action, changes);
    expect({ because, points, saved: reason }).toEqual({ because: says, points: [], saved: says });
  });

  it('a sa phrase, pour chaque exclusion de chaque action', () => {
    const exclusions = actions.flatMap(({ id, criteria }) =>
      criteria.filter(({ exclusion }) => exclusion).map((criterion) => `${id} ${criterion.id}`),
    );
    const written = REFUSALS.map(({ action, changes }) => `${action} ${changes.replace(/=.*/, '')}`);
    expect(written.toSorted()).toEqual(exclusions.toSorted());
    expect(written).toHaveLength(9);
  });

  it('dit chaque raison quand il y en a deux', () => {
    expect(say('ligne-ecoute', 'gratuite=non soin-ou-suivi=oui').because).toBe(
      'L’annexe demande que les entretiens soient gratuits ; vous avez répondu non. L’annexe écarte expressément la consultation psychologique, le suivi et le traitement de symptômes ; vous avez répondu que la ligne en proposera.',
    );
  });
});

it('ce qui est écarté d’avance dit quoi faire à la place, et les repères où l’annexe l’écarte', () => {
  const { remedies, cites, points } = say('formation-professionnels');
  expect(points).toEqual([]);
  expect(remedies).toEqual([expect.stringMatching(/^Regardez le volet 4\.1\. /)]);
  expect(cites).toEqual(['A1V1-EXC-04', 'A1V1-MUST-08', 'A4V1-MIS-10', 'A4V1-MIS-03']);
});

describe('un « non » plat', () => {
  it.each(FLAT)('dit ce que l’annexe demande et ce qui est : $action, $changes', (row) => {
    const { because, points, reason, remedies } = say(row.action, row.changes);
    expect({ because, points, saved: reason }).toEqual({
      because: row.says,
      points: [],
      saved: row.says,
    });
    expect(remedies).toEqual([row.instead]);
  });

  it('a sa phrase, pour chaque condition que le porteur ne peut pas changer', () => {
    const flat = actions.flatMap(({ id, criteria }) =>
      criteria.filter((criterion) => criterion.flat).map((criterion) => `${id} ${criterion.id}`),
    );
    const written = FLAT.map(({ action, changes }) => `${action} ${changes.replace(/=.*/, '')}`);
    expect(written.toSorted()).toEqual(flat.toSorted());
    expect(written).toHaveLength(8);
  });

  it('dit chaque raison plate, et elles seules : ce qui manque d’autre n’y change plus rien', () => {
    expect(say('mesure-protegee', 'departement=67 pilotage-national=non').reason).toBe(
      'L’annexe réserve ce volet à une expérimentation pilotée au niveau national ; vous avez répondu que votre projet n’en fait pas partie. L’annexe réserve la mesure aux départements dont la Caf est déjà engagée (Creuse, Haut-Rhin, Val-de-Marne) ; le vôtre n’en fait pas partie.',
    );
    expect(say('mesure-protegee', 'departement=67 decision-magistrat=non').reason).toBe(
      'L’annexe réserve la mesure aux départements dont la Caf est déjà engagée (Creuse, Haut-Rhin, Val-de-Marne) ; le vôtre n’en fait pas partie.',
    );
  });
});

describe('« Oui »', () => {
  it('peut être la réponse de onze actions', () => {
    expect(judged).toHaveLength(11);
  });

  it.each(judged.map(({ id }) => [id]))('%s, tout rempli : ce que l’annexe 2 laisse encore', (id) => {
    const { title, because } = say(id);
    const own = id === 'ressources-promotion';
    expect(title).toBe(own ? 'Oui, selon notre lecture' : 'Oui, selon l’annexe');
    expect(because).toBe(
      own
        ? `D’après vos réponses, votre projet répond à l’objet du volet. L’annexe 1, que nous n’avons pas, s’applique aussi. L’annexe 2 dit ce qu’elle soutient dans ce volet, et pour qui ; elle ne pose pas de condition ici, cette lecture est la nôtre.`
        : FITS,
    );
  });

  it.each(columns(UNANSWERED))('%s, sans réponse : jamais, il reste %s points', (id = '', count = '') => {
    const action = actions.find((each) => each.id === id);
    if (!action) throw new Error(`no action ${id}`);
    const result = audit(action, {}, '2025-03-15');
    expect(result.fit).toBe('fits-if');
    expect(fitWords(action, result).title).toBe(
      `Pas encore de réponse : il reste ${count} points à vérifier`,
    );
  });

  const blocking = judged.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ severity, type }) => severity === 'blocking' && type !== 'during')
      .map((criterion) => ({ id, criterion: criterion.id })),
  );
  it('n’est jamais dit quand une seule condition nécessaire est inconnue', () => {
    const opening: Record<string, string> = {
      'duree-de-vie': 'groupe-de-parole=oui',
      isolement: 'itinerance=oui',
      'mille-jours-acteurs': 'mille-jours=oui mille-jours-collectifs=oui',
      'mille-jours-collectifs': 'mille-jours=oui mille-jours-acteurs=oui',
      'professionnels-qualifies': 'espaces-enfants=oui',
      neutralite: 'pilotage=delegation-appel',
    };
    const titles = blocking.map(
      ({ id, criterion }) => say(id, `${opening[criterion] ?? ''} ${criterion}=nsp`).title,
    );
    expect(titles).toHaveLength(91);
    expect(new Set(titles)).toEqual(new Set(['Pas encore de réponse : il reste 1 point à vérifier']));
  });

  it.each(['nsp', ''])('n’est jamais dit en 2.1 sans le pilotage national (« %s »)', (answer) => {
    const titles = ['mesure-protegee', 'accompagnement-individuel'].map(
      (id) => say(id, `pilotage-national=${answer}`).title,
    );
    expect(titles).toEqual([
      'Pas encore de réponse : il reste 1 point à vérifier',
      'Pas encore de réponse : il reste 1 point à vérifier',
    ]);
  });
});

describe('ce qui manque', () => {
  it('est dit comme une condition', () => {
    expect(say('ligne-ecoute', 'echelle-departementale=non').reason).toBe(
      'Il manque ceci : La ligne couvre le département, pour être accessible à toutes ses familles.',
    );
    expect(say('mesure-protegee', 'trajets=non decision-magistrat=non').reason).toBe(
      'Il manque ceci : Un magistrat a pris la décision. L’accompagnement porte sur les trajets entre le domicile du parent qui héberge l’enfant et le lieu du DVH de l’autre parent.',
    );
  });

  it('est dit de notre lecture là où l’annexe ne pose pas de condition', () => {
    expect(say('ressources-promotion', 'objet=non').reason).toBe(
      'Selon notre lecture, il manque ceci : Le projet sensibilise, partage de l’information, communique ou capitalise.',
    );
  });

  it('est dit comme une question ouverte quand l’annexe n’en dit rien, ou se contredit', () => {
    expect(say('ligne-ecoute', 'canal=autre').reason).toBe(
      'Sur un point de votre projet, l’annexe n’en dit rien : Visio, tchat, messagerie, groupes en ligne : l’annexe n’en dit rien, malgré son titre.',
    );
    expect(say('groupe-parents', 'regularite=non').reason).toBe(
      'Sur un point de votre projet, l’annexe se contredit : Une phrase parle de rencontres régulières ou ponctuelles, une autre exige la régularité.',
    );
    expect(say('groupe-parents', 'regularite=non format=a-distance')).toMatchObject({
      mark: 'two-ways',
      title: 'L’annexe se contredit ou n’en dit rien',
    });
  });

  it('est demandé une fois, et dit d’un mot, quand deux points se taisent sans avoir leur question', () => {
    const point = {
      type: 'yes-no',
      non: 'contested',
      severity: 'blocking',
      label: 'Un point',
      question: 'Un point ?',
      why: 'Une raison.',
      remedy: 'Un remède.',
      contest: 'Rien sur ce point.',
      doubt: 'silent',
      cites: ['A1V1-GAP-01'],
    };
    const action = {
      ...ActionSchema.parse({
        order: 1,
        kind: 'action',
        label: 'Une action',
        summary: 'Pour essayer.',
        words: ['un', 'deux', 'trois'],
        ask: 'Qu’en est-il ?',
        criteria: [
          { ...point, id: 'premier' },
          { ...point, id: 'second' },
        ],
      }),
      id: 'petite',
    };
    const result = audit(action, { premier: 'non', second: 'non' }, '2026-11-23');
    expect(fitWords(action, result)).toMatchObject({
      title: 'L’annexe n’en dit rien',
      because: 'Sur 2 points de votre projet, l’annexe n’en dit rien :',
      asks: ['Qu’en est-il ?'],
      cites: ['A1V1-GAP-01'],
    });
  });
});
