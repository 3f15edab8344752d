/** A group of parents, every question answered. */
export const GROUP =
  '#action=groupe-parents&enfants-presents=oui&format=en-presence&public=parents&regularite=oui&intervenants=oui&reperes=oui&recettes=oui&projet-parentalite=oui&groupe-de-parole=oui&duree-de-vie=oui&dynamique=oui&participants=6&valorisation=oui&intervenants-exterieurs=oui';
/** Twenty-eight answers: the longest address that a wizard makes. */
export const LIEU_LINK =
  '#action=lieu-ressources&projet-territoire=oui&itinerance=oui&isolement=oui&mille-jours=oui&mille-jours-acteurs=oui&mille-jours-collectifs=oui&mission-information=oui&mission-accueil=oui&mission-collectifs=oui&mission-services=oui&fonctions=oui&besoins-specifiques=oui&acces-facile=oui&services-proches=oui&portage-politique=oui&vie-sociale=oui&locaux-identifiables=oui&acces-specifique=oui&accessibilite=oui&espaces=oui&demi-journees=6&accueillant=oui&acteurs-locaux=oui&maillage=oui&etp=6&referents=un&centre-social=oui&epci=oui&accueil-et-qualite=oui&familles-et-partenaires=oui&mille-jours-ouverture=oui&mille-jours-partenaires=oui';
/** Hours of work that cannot be proven. */
export const HOURS =
  '#volet=1.1&depense=salaires&deja-finance=non&temps-en-plus=oui&gestionnaire-finance=oui&justificatif=non';
