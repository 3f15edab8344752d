import type { ExpenseData, ExpenseTable } from '../../src/rules/rules-data.ts';

const ALL = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'] as const;
const row = { conditions: [], keep: [], when: {} };
const cites = (...strands: (typeof ALL)[number][]) =>
  Object.fromEntries(strands.map((strand) => [strand, [`A${strand.replace('.', 'V')}-EXY-01`]]));

const velos: ExpenseTable = {
  id: 'velos',
  label: 'Vélos',
  summary: 'Un vélo pour l’action.',
  listed: true,
  questions: [
    {
      id: 'facture',
      label: 'Avez-vous une facture ?',
      hint: 'Une photo suffit.',
      why: 'La facture prouve la dépense.',
      options: [
        { id: 'oui', label: 'Oui, une facture', statement: 'Vous avez une facture' },
        { id: 'non', label: 'Non, pas encore', statement: 'La facture manque encore' },
      ],
      nsp: true,
      unknown: 'Vous avez une facture',
      strands: ['1.1', '1.2'],
    },
    {
      id: 'neuf',
      label: 'Le vélo est-il neuf ?',
      why: 'Un vélo neuf est un investissement.',
      options: [
        { id: 'oui', label: 'Oui, neuf', statement: 'Le vélo est neuf' },
        { id: 'non', label: 'Non, d’occasion', statement: 'Le vélo est d’occasion' },
      ],
      nsp: false,
      strands: ['1.1'],
    },
  ],
  rows: [
    {
      ...row,
      id: 'oui',
      strands: ['1.1'],
      when: { facture: ['oui'], neuf: ['non'] },
      verdict: 'eligible',
      because: 'Un vélo d’occasion avec facture compte.',
      keep: ['La facture'],
      cites: cites('1.1'),
    },
    {
      ...row,
      id: 'si',
      strands: ['1.1'],
      when: { facture: ['non'], neuf: ['non'] },
      verdict: 'conditional',
      because: 'Il manque la facture.',
      conditions: ['Demandez la facture au vendeur.'],
      cites: cites('1.1'),
    },
    {
      ...row,
      id: 'non',
      strands: ['1.1'],
      when: { neuf: ['oui'] },
      verdict: 'ineligible',
      because: 'Un vélo neuf ne compte pas.',
      instead: 'Cherchez un vélo d’occasion.',
      cites: cites('1.1'),
    },
    {
      ...row,
      id: 'avec',
      strands: ['1.2'],
      when: { facture: ['oui'] },
      verdict: 'eligible',
      because: 'Avec une facture, il compte.',
      cites: cites('1.2'),
    },
    {
      ...row,
      id: 'contre',
      strands: ['1.2'],
      when: { facture: ['non'] },
      verdict: 'undecided',
      reason: 'contradictory',
      because: 'Une phrase dit oui, une autre dit non.',
      ask: 'Un vélo sans facture compte-t-il ?',
      cites: cites('1.2'),
    },
    {
      ...row,
      id: 'ferme',
      strands: ['2.1'],
      verdict: 'ineligible',
      because: 'Pas de vélo en 2.1.',
      cites: cites('2.1'),
    },
    {
      ...row,
      id: 'tait',
      strands: ['2.2', '3.1', '3.2', '4.1', '4.2'],
      verdict: 'undecided',
      reason: 'silent',
      because: 'Le texte n’en parle pas.',
      ask: 'Un vélo compte-t-il ?',
      cites: cites('2.2', '3.1', '3.2', '4.1', '4.2'),
    },
  ],
};

const gateaux: ExpenseTable = {
  id: 'gateaux',
  label: 'Gâteaux',
  summary: 'Ce que l’on mange.',
  listed: false,
  questions: [],
  rows: [
    {
      ...row,
      id: 'tait',
      strands: [...ALL],
      verdict: 'undecided',
      reason: 'silent',
      because: 'Aucune liste ne cite les gâteaux.',
      ask: 'Les gâteaux comptent-ils ?',
      cites: cites(...ALL),
    },
  ],
};

/** The choice of none, as the content has it: its label is not what a list says. */
export const noneOfThese: ExpenseTable = {
  ...gateaux,
  id: 'autre',
  label: 'Une autre dépense',
  choice: 'Aucune de ces dépenses',
  summary: 'Rien de cette liste.',
};

/** Two expenses of our own, small enough to know by heart: every kind of answer can be reached. */
export const smallExpenses: ExpenseData = {
  expenses: [velos, gateaux],
  recalls: [
    {
      strand: '1.1',
      lines: [{ text: 'Le vélo ne suffit pas : il sert une action.', cites: ['A1V1-MUST-01'] }],
    },
  ],
  strands: ALL.map((id) => ({ id, name: `Nom ${id}`, gist: `Résumé ${id}` })),
  places: Object.fromEntries(
    ALL.map((id) => [
      `A${id.replace('.', 'V')}-EXY-01`,
      `Axe ${id.charAt(0)}, volet ${id.charAt(2)} · Dépenses, p. 5`,
    ]),
  ),
  version: 'abc123',
};
