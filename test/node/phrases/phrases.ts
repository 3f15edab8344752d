/*
 * Ce que les gens écrivent, et la dépense qui doit venir en premier. Fautes de frappe et d’accent voulues.
 */
export const PHRASES_DE_DEPENSES: Record<string, string> = {
  prestataires: `
    un conférencier
    facture du psychologue
    intervention d’une sophrologue
    compagnie de théâtre-forum
    un conteur
    clown
    magicien
    musicothérapeute
    animateur extérieur
    théatre forum
    honoraires
    psychologue libérale
    devis d’une compagnie
    faire venir un conteur
    une intervenante extérieure en massage bébé
    vacations d’une orthophoniste
    faire venir un auteur jeunesse
    facture intervenante yoga
    intervanant exterieur
    prestatair
  `,
  location: `
    location de salle
    louer une salle des fêtes
    location d’un minibus
    louer une camionnette
    location de la sono
    louer un gymnase
    location d’un château gonflable
    louer une sono
    location de tables et de chaises
    location voiture
    la location d’une salle pour la conférence
    matériel loué
    locattion de salle
  `,
  'petit-materiel': `
    des feutres et du papier
    jeux de société
    des livres pour les tout-petits
    photocopies
    peinture et pinceaux
    tapis d’éveil
    livres
    pâte à modeler
    achat de peinture et de feuilles
    jouets
    materiel pedagogique
    fournitures
    gommettes et crayons de couleur
    je voudrais acheter des jeux pour le groupe
    crayons
    achat de livres pour les parents
    tapis de motricité
  `,
  assurances: `
    asurance
    l’assurance de l’événement
    responsabilité civile
    l'assurance du minibus
    assurer les participants
    maif
    l'assurance de notre local
    multirisque
    assurrance
  `,
  communication: `
    des flyers pour la soirée débat
    dépliants
    depliant
    affiches
    afiches
    impression de plaquettes
    annonce dans le journal
    page facebook
    site internet
    imprimer des prospectus
    on voudrait faire des tracts
    une banderole pour la fête
    publicité sur instagram
    une affiche et des invitations
    cout d'impression des flyers
    fliers
    afiche
    comunication
    créer un logo
    timbres pour envoyer les invitations
    nous voulons imprimer un livret
    comunication et affiche
  `,
  transports: `
    essence
    frais kilométriques
    billets de train de l’intervenant
    aller chercher les familles en taxi
    covoiturage
    tickets de bus
    ticket de métro
    péage
    remboursement des kilomètres
    frais de déplacements
    frais de deplacement des bénévoles
    déplacement du conférencier
    remboursement d’essence aux parents
    payer le train au conférencier
    deplacements
  `,
  billetterie: `
    tickets de musée
    entrées au zoo
    places de cinéma
    entrée piscine
    visite guidée
    places pour le cirque
    billets pour l’aquarium
    entrées du parc animalier
    billeterie
  `,
  salaires: `
    deux heures de plus pour l'éducateur
    heures sup
    heures supplémentaires de l’animatrice
    salaire de l'éducatrice
    le poste de référent famille
    embaucher une coordinatrice
    un CDD de six mois
    embauche d’un animateur à mi-temps
    la paie de l'accueillante
    charges patronales
    rémunérer la coordinatrice
    heures complémentaires
    augmenter le temps de travail de notre animatrice
    heures suplémentaires
    0,5 etp
    notre animatrice fera trois heures de plus par semaine
    rémunération de l’accueillant du lieu
    le salaire du coordinateur promeneurs du net
    un avenant au contrat de notre éducatrice
    recruter une psychologue à mi-temps
    payer les heures de l’animatrice
    l'animatrice travaille plus
    paiement d'heures complémentaires
    salairs
  `,
  fonctionnement: `
    loyer de la structure
    facture d'électricité
    chauffage
    l’abonnement internet
    expert-comptable
    eau et électricité
    EDF
    frais bancaires
    produits d’entretien
    wifi et téléphone de l’association
    frais de gestion
    loyer annuel
    ménage des locaux
    le chauffage de la maison des familles
    le téléphone de la ligne d’écoute
    chauffer la maison des parents
    eau électricité gaz
  `,
  investissement: `
    acheter une camionnette
    achat d'un véhicule
    travaux d’accessibilité
    rampe d'accès
    mobilier pour la salle
    achat d’un bus aménagé
    construire une extension
    refaire la salle de bain
    acheter un minibus
    achat de meubles
    des travaux dans la cuisine
    installer une rampe pour les poussettes
    investisement
    aménager un coin bébé
    mettre aux normes les toilettes
  `,
  'contributions-nature': `
    salle prêtée par la mairie
    la mairie nous prête la salle
    la salle est mise à disposition gratuitement
    don de jouets
    prêt de matériel par la commune
    salle gratuite
    la commune nous prête des tables
    don de vêtements
    valorisation de la salle
    la mairie nous laisse la salle gratuitement
  `,
  benevolat: `
    un agent de la mairie mis à disposition
    valorisation du bénévolat
    le temps des bénévoles
    chiffrer les heures de nos bénévoles
    heures des bénévoles
    bénévoles
    valoriser nos bénévoles
    mise à dispo gratuite de personnel
    la commune nous prête un agent
    benevola
    les parents donnent de leur temps
    un animateur bénévole
  `,
  alimentation: `
    gouter
    un goûter pour les enfants
    les gâteaux du goûter
    repas partagé
    le café et les boissons
    traiteur
    buffet de la soirée
    du pain et du fromage
    jus de fruit
    acheter à manger pour les familles
    petit dej des parents
    on aimerait offrir un goûter après l’atelier
    les croissants du café des parents
    des pizzas pour la soirée
    boissons fraîches
    un apéro pour clôturer l'année
  `,
  'garde-enfants': `
    une baby-sitter
    baby siter
    babysitting pendant la réunion
    faire garder les enfants pendant la séance
    la garde des petits
    la nounou
    halte garderie
    payer une puéricultrice pour garder les bébés
    un baby sitter pour les enfants
    quelqu’un pour garder les enfants
    mode de garde pendant les réunions
    garde d'enfant
  `,
  hebergement: `
    nuits d’hôtel
    un gîte pour le week-end
    hôtel
    nuitée
    camping
    deux nuits d’hôtel pour l’intervenant
    loger une famille
    hebergment
    une nuit en gîte pour les familles
  `,
  informatique: `
    un ordinateur portable
    tablettes
    ordi
    logiciel de visio
    imprimante
    abonnement zoom
    PC portable
    ordinateurs
    tablette numérique
    imprimante couleur
    licence zoom
    materiel informatique
    clé usb
  `,
  formation: `
    une formation pour nos animateurs
    formation des bénévoles
    former nos écoutants
    bafa
    se former à l’écoute
    premiers secours
    formation à l’écoute active
    une formation pour les bénévoles
    stage de formation
    colloque pour les professionnels
    formations
  `,
};

/* Les mots à plusieurs sens : on demande, sans deviner. */
export const PHRASES_A_PLUSIEURS_SENS: Record<string, string> = {
  vehicule: `
    une camionnette
    un car pour emmener les familles
    bus pour aller au musée
    autocar
    minibus
  `,
  defraiement: `
    défraiement bénévoles
    defraiement benevoles
  `,
  salle: `
    salle des fêtes
    loyer
    payer la salle municipale
  `,
  professionnel: `
    un psychologue
    une psychologue vient animer le groupe de parole
  `,
  equipement: `
    vidéoprojecteur
    chaises pliantes
    un canapé
    frigo
    une machine à café
    chaises
    du matériel
  `,
  spectacle: `
    spectacle pour enfants
    spectacle de marionnettes
  `,
  sortie: `
    sortie au musée
    zoo
  `,
};

/* Ce que les gens veulent monter, et l’action qui doit venir en premier. */
export const PHRASES_D_ACTIONS: Record<string, string> = {
  'temps-fort': `
    des flyers pour la soirée débat
    conférence sur les écrans
    ciné-débat
    soirée débat sur l’adolescence
    une soirée sur le harcèlement scolaire
    théâtre forum sur l'adolescence
    conference debat
    semaine de la parentalité
    débat sur les réseaux sociaux avec un psy
  `,
  'groupe-parents': `
    on veut ouvrir un café des parents
    groupe de parole
    groupe de paroles pour parents d’ados
    café poussette
    un groupe pour papas solos
    café parents
    groupe d'entraide entre mamans
    rencontres de parents d’enfants handicapés
    groupe de parole de mères
    papothèque
  `,
  'formation-professionnels': `
    une formation pour nos animateurs
    former des assistantes maternelles
    colloque pour les professionnels
  `,
  'relais-enfants-parents': `
    prison
    parloir
    accompagner les enfants au parloir
    papa en prison
    familles de détenus
    visites au parloir
  `,
  'ligne-ecoute': `
    numéro vert
    numéro gratuit pour les parents
    écoute par téléphone
    standard téléphonique pour parents épuisés
    une ligne téléphonique d’écoute anonyme
    numero vert
  `,
  'atelier-parents-enfants': `
    atelier cuisine parents enfants
    sortie au musée en famille
    ateliers bébé signe
    lire des histoires parents et enfants
    atelier parents enfants yoga
    éveil musical pour les bébés et leurs parents
    atelier jeux parents enfants
  `,
  'lieu-ressources': `
    maison des familles
    maison des 1000 jours
    camion itinérant qui va vers les parents
    ouvrir une maison des parents
    bus itinérant
    maison 1000 jours
  `,
  'presence-promeneur': `
    promeneur du net
    je suis promeneur du net
  `,
  'coordination-pdn': `
    coordination des promeneurs du net
    coordonner les promeneurs du net
  `,
  'mediation-familiale': `
    médiation familiale
    médiateur familial
  `,
  clas: `
    aide aux devoirs
    soutien scolaire
  `,
  laep: `
    laep
    lieu d'accueil enfants parents
    lieu d’accueil enfants parents
  `,
  'espace-rencontre': `
    espace de rencontre
    point rencontre
    visites médiatisées
  `,
  'animation-reseau': `
    réseau parentalité
    animer le reaap
  `,
  'ressources-promotion': `
    un site internet pour les parents
    podcast
    créer une newsletter pour les parents
  `,
  'mesure-protegee': `
    violences conjugales
  `,
  'loisirs-familiaux': `
    kermesse
    voyage au parc d’attractions
    fête de quartier
    loisirs en famille
    une fête de noël
  `,
  'conseil-conjugal': `
    conseil conjugal
    thérapie de couple
  `,
  'accompagnement-individuel': `
    recevoir un parent en entretien individuel
  `,
  'evenement-isole': `
    une seule conférence
  `,
};
