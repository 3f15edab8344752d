const STRAND = '1.1|1.2|2.1|2.2|3.1|3.2|4.1|4.2';
const SAID = '{text:text cites:[text]}';
const SOURCE = '{title:text address:text role:text checked:day}';

/** The head of every file. */
export const HEAD =
  'api:1 title:text rules:text date:day? licence:{id:"etalab-2.0" title:"Licence Ouverte 2.0" address:"https://www.etalab.gouv.fr/licence-ouverte-open-licence/"} source:text';

/*
 * What version 1 promises (docs/donnees.md), typed by hand, down to the last field of a field: one that is renamed, lost, moved or
 * of another type breaks who reads it. To add one at the end is allowed; any other change needs /api/v2/. `?`: may be null, or in
 * CSV empty; `*`: may be missing; a CSV column without a type is a text.
 */
export const PROMISED: Readonly<Record<string, readonly [json: string, csv: string]>> = {
  actions: [
    `id:text kind:action|excluded|neighbour strand:${STRAND}? label:text summary:text words:[text] criteria:[text] dates:{kind:period|due|undated from:day? until:day? by:day? cites:[text]}? finding:{because:text instead:text flat:text? cites:[text]}? reading:text? neighbours:[{strand:${STRAND} when:text cites:[text]}] ask:text`,
    'action genre volet? libelle resume du:date? au:date? pour_le:date? constat? a_la_place? question_a_la_caf mots? notre_lecture? voisins? reperes?',
  ],
  conditions: [
    `action:text strand:${STRAND}? id:text type:yes-no|at-least|between|one-of|departement|during severity:blocking|advised|informative asked:boolean exclusion:boolean label:text question:text hint:text? why:text minimum:number? maximum:number? unit:text? options:[{id:text label:text outcome:met|unmet|contested|not-applicable}] accept:[text] appliesWhen:{…:[text]}? contestedWhen:{…:[text]}? refusal:text? flat:text? remedy:text? contest:text? doubt:silent|contradictory? notes:{met*:text unmet*:text contested*:text} ask:text? keep:text? cites:[text]`,
    'action volet? condition type force exclusion:boolean libelle question au_moins:number? au_plus:number? unite? reponses? departements? remede? question_a_la_caf? reperes posee_si? plus_tranchee_si? demandee:boolean indice? pourquoi refus? refus_sans_remede? laisse_ouvert? doute? notes? a_garder?',
  ],
  depenses: [
    'id:text label:text summary:text listed:boolean account:text? words:[text] questions:[text] address:text',
    'depense libelle resume dans_l_annexe:boolean compte? mots questions? adresse',
  ],
  tables: [
    `expense:text questions:[{id:text label:text hint:text? why:text nsp:boolean unknown:text? strands:[${STRAND}]? options:[{id:text label:text statement:text}]}] rows:[{id:text strands:[${STRAND}] when:{…:[text]} verdict:eligible|ineligible|conditional|undecided reason:silent|contradictory? because:text flat:boolean conditions:[text] keep:[text] instead:text? ask:text? cites:{…:[text]}}] dmn:text`,
    'depense volet rangee si? verdict raison? parce_que conditions? a_garder? a_la_place? question_a_la_caf? reperes',
  ],
  silences: [
    `id:text strands:[${STRAND}] when:{…:[text]} listed:boolean? because:text? ask:text? expenses:[text] cites:[text]`,
    'silence volets si? parce_que? question_a_la_caf? depenses reperes?',
  ],
  reperes: [
    `id:text scope:document|axe|volet axis:1|2|3|4? strand:${STRAND}? place:text pages:[integer] lines:text kind:objective|format|condition-must|condition-should|exclusion|mission|competence|indicator|theme|audience|number|place|date|reference|acronym|budget-rule|expense-yes|expense-no|expense-conditional|footnote|other|gap text:text`,
    'repere portee axe? volet? lieu pages lignes genre texte',
  ],
  volets: [
    `id:${STRAND} axis:1|2|3|4 title:text name:text gist:text purpose:${SAID} who:${SAID} what:${SAID} where:${SAID} until:${SAID} decides:${SAID} figures:[{figure:text text:text cites:[text]}] address:text`,
    'volet axe titre nom en_bref but pour_qui pour_quoi ou jusqu_a_quand qui_decide adresse chiffres? reperes',
  ],
  indicateurs: [
    `id:text strand:${STRAND} part:text? label:text kind:quantitatif|qualitatif unit:text? across:sum|once|sessions|mean|weighted? of:text? cites:[text]`,
    'volet indicateur partie? libelle genre unite? ensemble? avec? reperes',
  ],
  glossaire: [
    `id:text term:text also:[text] expansion:text? from:annexe|site source:text? definition:text here:text? spelling:text? strands:[${STRAND}] cites:[text] address:text`,
    'entree terme aussi? en_toutes_lettres? origine source? definition dans_l_annexe? volets? reperes? adresse ecritures?',
  ],
  anomalies: [
    `id:text kind:numerotation|dates|listes|contradictions title:text finding:text reading:text pages:[integer] lines:text strands:[${STRAND}] cites:[text]`,
    'anomalie genre titre constat lecture pages lignes volets? reperes?',
  ],
  besoins: [
    `id:text group:text need:text description:text answer:${SAID} ask:text strands:[${STRAND}] near:[text] address:text`,
    'besoin groupe dit resume reponse a_demander volets adresse proches? reperes',
  ],
  departements: [
    'id:text name:text seat:text filled:boolean address:text',
    'departement nom chef_lieu releve:boolean adresse',
  ],
  releves: [
    `departement:text topic:text row:integer values:{…:text|number|[text]} source:${SOURCE}`,
    'departement sujet rang:integer champ valeur source qui_le_dit verifie_le:date',
  ],
  appels: [
    `departement:text id:text name:text caf:text? year:integer strands:[${STRAND}] closedStrands:[${STRAND}] opens:day? closes:day? hour:text? from:day? until:day? extensions:[{forWhom:text until:day}] address:text? source:${SOURCE}`,
    'departement appel nom caf? annee:integer volets_ouverts? volets_fermes? ouvre_le:date? ferme_le:date? heure? prolonge? finance_du:date? finance_au:date? adresse? source verifie_le:date qui_le_dit',
  ],
  changements: [
    'id:text day:day about:regles|site|departement title:text text:text before:text? after:text? expenses:{…:text} actions:{…:text} links:{depenses:text projets:text}? departement:text? indicators:{…:text}',
    'changement jour:date sujet titre texte avant? apres? depenses? actions? departement? liens_depenses? liens_projets? indicateurs?',
  ],
  questions: [
    `id:text part:avant|pendant|apres|ailleurs|parents question:text silent:boolean answer:[${SAID}] ours:text? outside:[text] ask:text address:text reading:text?`,
    'question moment dit sans_reponse:boolean reponse conseil? hors_annexe? a_demander adresse reperes lecture?',
  ],
  'hors-annexe': [
    'id:text title:text text:text certainty:certain|probable|inferred departements:[text] sources:[{by:text address:text? dated:text?}] found:day until:day?',
    'fait sujet texte certitude departements? sources adresses? dates? releve_le:date montre_jusqu_au:date?',
  ],
};
