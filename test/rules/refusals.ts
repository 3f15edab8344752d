/**
 * Les neuf exclusions de l’annexe, et la phrase entière que chacune fait dire : ce que l’annexe demande ou écarte, puis
 * ce qui a été répondu. « Expressément » ne se dit que là où le texte écarte en toutes lettres (l. 180, 481 et 1328).
 */
export const REFUSALS: readonly { action: string; changes: string; says: string }[] = [
  {
    action: 'groupe-parents',
    changes: 'enfants-presents=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe n’admet pas les enfants dans un groupe de parents ; vous avez répondu que des enfants participeront aux séances.',
  },
  {
    action: 'groupe-parents',
    changes: 'recettes=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe demande que l’animateur propose des repères, et ni recettes ni mode d’emploi ; vous avez répondu que les séances donneront des solutions toutes faites.',
  },
  {
    action: 'temps-fort',
    changes: 'evenement-seul=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe demande qu’un temps fort ait un autre but que l’événement lui-même ; vous avez répondu que l’événement est le seul but de votre projet.',
  },
  {
    action: 'temps-fort',
    changes: 'formation-de-professionnels=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe écarte expressément la « formation » de professionnels ou d’acteurs du territoire ; vous avez répondu que le temps fort sert à les former.',
  },
  {
    action: 'atelier-parents-enfants',
    changes: 'loisirs-seuls=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe demande que l’action se distingue des loisirs et du temps libre ; vous avez répondu qu’elle est seulement un moment de loisir.',
  },
  {
    action: 'ligne-ecoute',
    changes: 'gratuite=non',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe demande que les entretiens soient gratuits ; vous avez répondu non.',
  },
  {
    action: 'ligne-ecoute',
    changes: 'soin-ou-suivi=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe écarte expressément la consultation psychologique, le suivi et le traitement de symptômes ; vous avez répondu que la ligne en proposera.',
  },
  {
    action: 'animation-reseau',
    changes: 'pilotage=delegation-sans-appel neutralite=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe demande que la Caf anime le Reaap, ou le délègue par un appel à projet ; vous avez répondu qu’un partenaire l’anime sans appel à projet.',
  },
  {
    action: 'coordination-pdn',
    changes: 'heures-promeneur=oui',
    says: 'Ce que vous prévoyez n’entre pas dans ce volet. L’annexe écarte expressément l’activité des promeneurs, qui fait partie de leur poste ; vous avez répondu que vous demandez aussi le temps qu’ils passent en ligne.',
  },
];
