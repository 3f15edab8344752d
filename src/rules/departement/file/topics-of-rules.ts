import { field, type Topic } from './fields.ts';

export const PRECISIONS = {
  sheet: 'Précisions',
  row: 'une précision sur une règle',
  fields: {
    kind: field.choice('Sur quoi', 'Choisissez dans la liste.', {
      volet: 'Un volet',
      action: 'Une action',
      condition: 'Une condition',
      depense: 'Une dépense',
    }),
    target: field.text(
      'Laquelle',
      'Le nom court de l’action ou de la dépense ; pour une condition, « action/condition » ; pour un volet, rien.',
      'alimentation',
    ),
    strands: field.of('strands', 'Volets', 'Ceux où elle vaut ; pour un volet, lequel.', '1.1'),
    sense: field.choice('Sens', 'Ce qu’elle change pour qui demande.', {
      'plus-stricte': 'Elle demande plus que l’annexe',
      'plus-claire': 'Elle explique l’annexe',
      'plus-large': 'Elle admet ce que l’annexe refuse',
    }),
    text: field.text('La phrase', 'Ce que la Caf écrit, en une phrase.', 'Deux devis sont demandés.', {
      required: true,
    }),
    year: field.of('year', 'Année', 'Celle pour laquelle elle vaut.', '2026', { required: true }),
    caf: field.caf(),
    source: field.source(),
  },
} as const satisfies Topic;
