/**
 * Pour chaque action de l’annexe, un bon dossier : tout ce qui est demandé y est rempli. Écrit « condition=réponse ».
 */
export const GOOD_PROJECTS: Readonly<Record<string, string>> = {
  'groupe-parents': `enfants-presents=non format=en-presence public=parents regularite=oui intervenants=oui reperes=oui recettes=non projet-parentalite=oui
          groupe-de-parole=non dynamique=oui participants=10 valorisation=oui intervenants-exterieurs=non`,
  'temps-fort': `evenement-seul=non demarche-globale=oui public-parents=oui format=en-presence formation-de-professionnels=non
          complement-groupes=oui debut-ou-fin=oui gestionnaire=oui`,
  'atelier-parents-enfants': `support-partage=oui format=en-presence public=parents loisirs-seuls=non intervenants-qualifies=oui reflexion-educative=oui
          projet-parentalite=oui responsabilite-parents=oui regularite=oui seances-coherentes=oui dynamique=oui
          participants=8 age-adapte=oui cycles=oui`,
  'accompagnement-individuel': `pilotage-national=oui departement=38 public=enfants-0-21 presence=oui limite-dans-le-temps=oui
          lien-actions-collectives=oui`,
  'mesure-protegee': `pilotage-national=oui departement=23 violences-conjugales=oui autorite-parentale=oui
          decision-magistrat=oui tiers-qualifie=oui trajets=oui`,
  'conseil-conjugal': ``,
  'ligne-ecoute': `canal=telephone public=parents anonyme-confidentiel=oui ecoutants-qualifies=oui connaissance-offre=oui gratuite=oui
          soin-ou-suivi=non besoin-territoire=pas-de-lieu echelle-departementale=oui lieux-physiques=oui immediat=oui horaires=oui`,
  'lieu-ressources': `projet-territoire=oui itinerance=non mille-jours=non mission-information=oui mission-accueil=oui
          mission-collectifs=oui mission-services=oui fonctions=oui besoins-specifiques=oui acces-facile=oui
          services-proches=oui portage-politique=oui vie-sociale=oui locaux-identifiables=oui acces-specifique=oui
          accessibilite=oui espaces=oui demi-journees=5 accueillant=oui acteurs-locaux=oui maillage=oui etp=0.5
          referents=un centre-social=non epci=oui accueil-et-qualite=oui familles-et-partenaires=oui`,
  'relais-enfants-parents': `maintien-du-lien=oui cadre-de-la-loi=oui espaces-enfants=non bebes=non partenariat-sortie=oui`,
  'animation-reseau': `pilotage=caf comite-departemental=oui priorites-sdsf=oui competences=oui echelon-departemental=oui`,
  'coordination-pdn': `coordination-departementale=oui heures-promeneur=non comite-departemental=oui priorites-sdsf=oui missions=oui comite-pilotage=oui competences-numeriques=oui
          gestion-de-projet=oui promeneurs-labellises=oui profil=oui face-a-face=oui bilan-annuel=oui`,
  'ressources-promotion': `objet=oui destinataires=oui contenus-pertinents=oui canaux=oui`,
};

/** Answers written as « condition=réponse condition=réponse »; the last of a condition counts. */
export function answersOf(text: string): Record<string, string> {
  const pairs = text.split(/\s+/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}
