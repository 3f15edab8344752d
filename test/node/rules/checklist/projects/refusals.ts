/**
 * Les neuf exclusions de l’annexe, et la phrase entière que chacune fait dire : ce que l’annexe demande ou écarte, puis
 * ce qui a été répondu. « Expressément » ne se dit que là où l’annexe écarte en toutes lettres (l. 180, 481 et 1328).
 */
export const REFUSALS: readonly { action: string; changes: string; says: string }[] = [
  {
    action: 'groupe-parents',
    changes: 'enfants-presents=oui',
    says: 'L’annexe n’admet pas les enfants dans un groupe de parents ; vous avez répondu que des enfants participeront aux séances.',
  },
  {
    action: 'groupe-parents',
    changes: 'recettes=oui',
    says: 'L’annexe écarte les recettes toutes faites et le mode d’emploi, et demande des repères ; vous avez répondu que les séances donneront des solutions toutes faites.',
  },
  {
    action: 'temps-fort',
    changes: 'evenement-seul=oui',
    says: 'L’annexe demande qu’un temps fort ait un autre but que l’événement lui-même ; vous avez répondu que l’événement est le seul but de votre projet.',
  },
  {
    action: 'temps-fort',
    changes: 'formation-de-professionnels=oui',
    says: 'L’annexe écarte expressément la « formation » de professionnels ou d’acteurs du territoire ; vous avez répondu que le temps fort sert à les former.',
  },
  {
    action: 'atelier-parents-enfants',
    changes: 'loisirs-seuls=oui',
    says: 'L’annexe demande que l’action se distingue des loisirs et du temps libre ; vous avez répondu qu’elle est seulement un moment de loisir.',
  },
  {
    action: 'ligne-ecoute',
    changes: 'gratuite=non',
    says: 'L’annexe demande que les entretiens soient gratuits ; vous avez répondu non.',
  },
  {
    action: 'ligne-ecoute',
    changes: 'soin-ou-suivi=oui',
    says: 'L’annexe écarte expressément la consultation psychologique, le suivi et le traitement de symptômes ; vous avez répondu que la ligne en proposera.',
  },
  {
    action: 'animation-reseau',
    changes: 'pilotage=delegation-sans-appel neutralite=oui',
    says: 'L’annexe demande que la Caf anime le Reaap, ou le délègue par un appel à projet ; vous avez répondu qu’un partenaire l’anime sans appel à projet.',
  },
  {
    action: 'coordination-pdn',
    changes: 'heures-promeneur=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe écarte expressément l’activité des promeneurs, qui fait partie de leur poste ; vous avez répondu que vous demandez aussi le temps qu’ils passent en ligne.',
  },
];

/** Les « non » que le porteur ne peut pas lever : ce que l’annexe demande, ce qui est, et où se tourner, sans rien promettre. */
export const FLAT: readonly { action: string; changes: string; says: string; instead: string }[] = [
  {
    action: 'accompagnement-individuel',
    changes: 'pilotage-national=non',
    says: 'L’annexe réserve ce volet à une expérimentation pilotée au niveau national ; vous avez répondu que votre projet n’en fait pas partie.',
    instead:
      'Demandez à votre Caf qui participe à cette expérimentation. Si vous n’en êtes pas, regardez le volet 3.1.',
  },
  {
    action: 'accompagnement-individuel',
    changes: 'periode= date=2026-11-25',
    says: 'L’annexe limite l’expérimentation à 2024 et 2025 ; la date d’aujourd’hui n’est pas dans cette période.',
    instead: 'L’annexe ne dit pas si la mesure continue ensuite : demandez-le à votre Caf.',
  },
  {
    action: 'accompagnement-individuel',
    changes: 'departement=69',
    says: 'L’annexe réserve l’expérimentation à une liste de 10 départements ; le vôtre n’en fait pas partie.',
    instead: 'Ailleurs, un lieu ressources (volet 3.1) peut recevoir les parents un par un.',
  },
  {
    action: 'mesure-protegee',
    changes: 'pilotage-national=non',
    says: 'L’annexe réserve ce volet à une expérimentation pilotée au niveau national ; vous avez répondu que votre projet n’en fait pas partie.',
    instead: 'Demandez à votre Caf qui participe à cette expérimentation.',
  },
  {
    action: 'mesure-protegee',
    changes: 'departement=67',
    says: 'L’annexe réserve la mesure aux départements dont la Caf est déjà engagée (Creuse, Haut-Rhin, Val-de-Marne) ; le vôtre n’en fait pas partie.',
    instead: 'Ailleurs, demandez à votre Caf ce qui existe dans votre département.',
  },
  {
    action: 'mesure-protegee',
    changes: 'violences-conjugales=non',
    says: 'L’annexe prévoit cette mesure quand il y a des violences conjugales ; vous avez répondu que ce n’est pas le cas.',
    instead: 'Dans un autre contexte, demandez à votre Caf vers quel dispositif vous tourner.',
  },
  {
    action: 'ligne-ecoute',
    changes: 'besoin-territoire=aucun-des-deux',
    says: 'L’annexe envisage une ligne quand il n’y a pas de lieu physique, ou quand les déplacements sont difficiles ; vous avez répondu que ce n’est ni l’un ni l’autre.',
    instead: 'S’il y a un lieu que les parents peuvent rejoindre, développez plutôt cet accueil.',
  },
  {
    action: 'coordination-pdn',
    changes: 'heures-promeneur=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe écarte expressément l’activité des promeneurs, qui fait partie de leur poste ; vous avez répondu que vous demandez aussi le temps qu’ils passent en ligne.',
    instead: 'Retirez ces heures de la demande : elles relèvent de l’employeur de chaque promeneur.',
  },
];
