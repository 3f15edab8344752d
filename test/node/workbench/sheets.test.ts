import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../../src/rules/budget/budget.ts';
import { type DossierRules, gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { dossierLink } from '../../../src/workbench/export/dossier-link.ts';
import { dossierSheets } from '../../../src/workbench/export/dossier-sheets.ts';
import { ALL_TOOLS } from '../../../src/workbench/parts.ts';
import { fileName } from '../../../src/workbench/export/save-file.ts';
import { smallActions } from '../../react/small-actions.ts';
import { smallExpenses } from '../../react/small-expenses.ts';

const TOOLS = await Promise.all(ALL_TOOLS.map(({ sheets }) => sheets()));
const indicator = { kind: 'quantitatif' as const, cites: [] };
const RULES: DossierRules = {
  expenses: smallExpenses.expenses,
  actions: smallActions.actions,
  indicators: [
    {
      strand: '3.1',
      indicators: [
        { ...indicator, id: 'presents', label: 'Présents', across: 'sum' },
        { ...indicator, id: 'seances', label: 'Séances', across: 'sessions' },
        { ...indicator, id: 'moyenne', label: 'Moyenne', across: 'mean', of: 'presents' },
        { ...indicator, id: 'differents', label: 'Parents différents', across: 'once' },
        { ...indicator, id: 'entretiens', label: 'Entretiens', across: 'sum' },
        { ...indicator, id: 'duree', label: 'Durée', across: 'weighted', of: 'entretiens' },
        { ...indicator, id: 'retours', label: 'Retours', kind: 'qualitatif' },
      ],
    },
  ],
};
const PLACES = { ...smallActions.places, ...smallExpenses.places };

function line(id: string, label: string, amount: number | null, more: Partial<BudgetLine>): BudgetLine {
  const none = { typed: null, expense: null, suggested: false, strand: null, account: null, answers: {} };
  return { id, label, amount, ...none, ...more };
}

const WORK: Workbench = {
  ...EMPTY_WORKBENCH,
  project: {
    title: 'Chez nous',
    sponsor: 'Association Exemple',
    action: 'maison',
    answers: { itinerante: 'non', accueil: 'oui', horaires: 'non', conseil: 'non' },
  },
  budget: {
    ...EMPTY_WORKBENCH.budget,
    strand: '1.1',
    lines: [
      line('l1', 'Vélo d’occasion', 10_000, { expense: 'velos', answers: { facture: 'oui', neuf: 'non' } }),
      line('l2', 'Vélo sans facture', 2_000, { expense: 'velos', answers: { facture: 'non', neuf: 'non' } }),
      line('l3', 'Vélo neuf', 30_000, { expense: 'velos', answers: { neuf: 'oui' } }),
      line('l4', 'Gâteaux', 500, { expense: 'gateaux', account: '60' }),
      line('l5', 'Vélo prêté', 700, {
        expense: 'velos',
        account: '86',
        answers: { facture: 'oui', neuf: 'non' },
      }),
      line('l6', 'À payer', null, { typed: '12 k' }),
      line('l7', 'Vélo du lieu', 40_001, { expense: 'velos', strand: '3.1' }),
    ],
    resources: [
      { id: 'p1', label: 'Commune', amount: 4_000, typed: null, account: '74' },
      { id: 'p2', label: 'Bénévolat', amount: 700, typed: null, account: '87' },
      { id: 'p3', label: 'Don', amount: null, typed: null, account: null },
    ],
    services: { ...EMPTY_WORKBENCH.budget.services, laep: 1_000, clas: 0, others: 500 },
  },
  evaluation: {
    ...EMPTY_WORKBENCH.evaluation,
    sessions: [
      { id: 's1', label: 'Mars', values: { presents: '8', entretiens: '2', duree: '10', retours: 'Bien' } },
      { id: 's2', label: '', values: { presents: '11,5', entretiens: '1', duree: '40' } },
    ],
    overall: { differents: '14' },
  },
};

function sheetOf(name: string, work: Workbench = WORK) {
  const dossier = gatherDossier(work, RULES, '2026-11-23');
  const sheet = dossierSheets(TOOLS, dossier, RULES, PLACES, '2026-11-23', []).find(
    (each) => each.name === name,
  );
  return { titles: sheet?.columns.map(({ title }) => title), rows: sheet?.rows };
}

const AT_11 = 'Axe 1, volet 1 · Dépenses, p. 5';
const AT_31 = 'Axe 3, volet 1 · Dépenses, p. 5';
const MUST = 'Axe 1, volet 1 · Groupes, p. 4';

/* Each sheet of a small dossier, cell by cell: what a Caf adviser opens. */
describe('the sheet', () => {
  it('« Projet » says the answer and each condition, with what to do', () => {
    expect(sheetOf('Projet')).toEqual({
      titles: ['Rubrique', 'Contenu', 'Statut', 'À faire', 'Où l’annexe 2 le dit'],
      rows: [
        [{ strong: 'Projet' }, 'Chez nous'],
        [{ strong: 'Porteur' }, 'Association Exemple'],
        [{ strong: 'Action' }, 'Une maison ouverte'],
        [{ strong: 'Volet' }, '3.1'],
        [
          { strong: 'Réponse' },
          'Non, sauf si…',
          null,
          'Il manque ceci : La condition horaires est remplie. Remplissez horaires.',
          MUST,
        ],
        ['Condition nécessaire', 'La condition accueil est remplie', 'remplie', '', MUST],
        [
          'Condition nécessaire',
          'La condition horaires est remplie',
          'non remplie',
          'Remplissez horaires.',
          MUST,
        ],
        ['Condition nécessaire', 'La condition locaux est remplie', 'à vérifier', '', MUST],
        [
          'Condition conseillée',
          'La condition conseil est remplie',
          'conseil non suivi',
          'Remplissez conseil.',
          MUST,
        ],
        [
          'À savoir',
          'Ces réponses suivent l’annexe 2, d’après ce que vous avez déclaré. Faites confirmer par votre Caf.',
        ],
        [
          'À savoir',
          'L’annexe 2 n’a pas de date ; selon nous, elle vient de l’instruction 2024-227 : vérifiez qu’elle s’applique toujours.',
        ],
        ['À savoir', 'L’annexe 1, que nous n’avons pas, s’applique à toute action. Demandez-la à votre Caf.'],
        ['Établi le', '23 novembre 2026'],
      ],
    });
  });

  it('« Budget » says where each line stands, and why', () => {
    expect(sheetOf('Budget')).toEqual({
      titles: [
        'Dépense',
        'Montant',
        'Catégorie',
        'Volet',
        'Réponse',
        'Pourquoi',
        'À respecter',
        'Compte',
        'Ce que nous avons lu',
        'Volet du budget',
        'Volet propre à la ligne',
        'Réponses données',
      ],
      rows: [
        [
          'Vélo d’occasion',
          { cents: 10_000 },
          'Vélos',
          'Volet 1.1',
          'Éligible',
          'Un vélo d’occasion avec facture compte.',
          '',
          '',
          AT_11,
          'Volet 1.1',
          '',
          'Avez-vous une facture ? Oui, une facture | Le vélo est-il neuf ? Non, d’occasion',
        ],
        [
          'Vélo sans facture',
          { cents: 2_000 },
          'Vélos',
          'Volet 1.1',
          'Sous condition',
          'Il manque la facture.',
          'Demandez la facture au vendeur.',
          '',
          AT_11,
          'Volet 1.1',
          '',
          'Avez-vous une facture ? Non, pas encore | Le vélo est-il neuf ? Non, d’occasion',
        ],
        [
          'Vélo neuf',
          { cents: 30_000 },
          'Vélos',
          'Volet 1.1',
          'Non éligible',
          'Un vélo neuf ne compte pas.',
          '',
          '',
          AT_11,
          'Volet 1.1',
          '',
          'Le vélo est-il neuf ? Oui, neuf',
        ],
        [
          'Gâteaux',
          { cents: 500 },
          'Gâteaux',
          'Volet 1.1',
          'À demander',
          'Aucune liste ne cite les gâteaux.',
          '',
          '60 Achats',
          AT_11,
          'Volet 1.1',
          '',
          '',
        ],
        [
          'Vélo prêté',
          { cents: 700 },
          'Vélos',
          'Volet 1.1',
          'En nature, hors total',
          'Un vélo d’occasion avec facture compte.',
          '',
          '86 Emplois des contributions en nature',
          AT_11,
          'Volet 1.1',
          '',
          'Avez-vous une facture ? Oui, une facture | Le vélo est-il neuf ? Non, d’occasion',
        ],
        [
          'À payer',
          null,
          '',
          'Volet 1.1',
          'À compléter',
          'Montant à corriger (12 k). Catégorie à choisir.',
          '',
          '',
          '',
          'Volet 1.1',
          '',
          '',
        ],
        [
          'Vélo du lieu',
          { cents: 40_001 },
          'Vélos',
          'Volet 3.1',
          'À demander',
          'Le texte n’en parle pas.',
          '',
          '',
          AT_31,
          'Volet 1.1',
          'Volet 3.1',
          '',
        ],
        [
          { strong: 'Total' },
          { cents: 82_501, formula: 'SUM(B2:B8)-SUMIF(E2:E8,"En nature, hors total",B2:B8)' },
        ],
      ],
    });
  });

  it('« Budget » and « Totaux » say what waits for the sponsor, and take no proposed category for chosen', () => {
    const budget = {
      ...EMPTY_WORKBENCH.budget,
      strand: '1.1',
      lines: [
        line('l1', 'Vélo proposé', 1_000, {
          expense: 'velos',
          suggested: true,
          answers: { facture: 'oui', neuf: 'non' },
        }),
        line('l2', 'Sans catégorie', 200, {}),
        line('l3', 'Vélo sans réponse', 30, { expense: 'velos' }),
        line('l4', 'Gâteaux', 4, { expense: 'gateaux' }),
      ],
    };
    const work = { ...EMPTY_WORKBENCH, budget };
    expect(sheetOf('Budget', work).rows?.map((cells) => cells.slice(0, 6))).toEqual([
      [
        'Vélo proposé',
        { cents: 1_000 },
        '',
        'Volet 1.1',
        'À compléter',
        'Catégorie proposée, à confirmer : Vélos.',
      ],
      ['Sans catégorie', { cents: 200 }, '', 'Volet 1.1', 'À compléter', 'Catégorie à choisir.'],
      [
        'Vélo sans réponse',
        { cents: 30 },
        'Vélos',
        'Volet 1.1',
        'À compléter',
        'Il reste à répondre : Avez-vous une facture ?',
      ],
      ['Gâteaux', { cents: 4 }, 'Gâteaux', 'Volet 1.1', 'À demander', 'Aucune liste ne cite les gâteaux.'],
      [
        { strong: 'Total' },
        { cents: 1_234, formula: 'SUM(B2:B5)-SUMIF(E2:E5,"En nature, hors total",B2:B5)' },
      ],
    ]);
    const sum = (words: string) => `SUMIF(Budget!E2:E5,"${words}",Budget!B2:B5)`;
    expect(sheetOf('Totaux', work).rows?.map((cells) => cells.slice(0, 2))).toEqual([
      ['Éligible', { cents: 0, formula: sum('Éligible') }],
      ['Sous condition', { cents: 0, formula: sum('Sous condition') }],
      ['Non éligible', { cents: 0, formula: sum('Non éligible') }],
      ['À demander', { cents: 4, formula: sum('À demander') }],
      ['À compléter', { cents: 1_230, formula: sum('À compléter') }],
      [{ strong: 'Total des dépenses' }, { cents: 1_234, formula: 'SUM(B2:B6)' }],
      ['Contributions en nature', { cents: 0, formula: sum('En nature, hors total') }],
    ]);
    expect(sheetOf('Questions', work).rows?.map(([, , about]) => about)).toEqual(['Gâteaux']);
  });

  it('« Ressources » adds up what counts', () => {
    expect(sheetOf('Ressources')).toEqual({
      titles: ['Ressource', 'Montant', 'Compte', 'Compté'],
      rows: [
        ['Commune', { cents: 4_000 }, '74 Subventions', 'Oui'],
        ['Bénévolat', { cents: 700 }, '87 Contributions en nature', 'En nature, hors total'],
        ['Don', null, '', 'Oui'],
        [{ strong: 'Total' }, { cents: 4_000, formula: 'SUMIF(D2:D4,"Oui",B2:B4)' }],
      ],
    });
  });

  it('« Totaux » adds up, and works out the ceiling', () => {
    const sum = (words: string) => `SUMIF(Budget!E2:E8,"${words}",Budget!B2:B8)`;
    const ofPlace = (words: string) =>
      `SUMIFS(Budget!B2:B8,Budget!D2:D8,"Volet 3.1",Budget!E2:E8,"${words}")`;
    expect(sheetOf('Totaux')).toEqual({
      titles: ['Part du budget', 'Montant', 'Ce que cela veut dire'],
      rows: [
        [
          'Éligible',
          { cents: 10_000, formula: sum('Éligible') },
          'Ce que l’annexe 2 retient, d’après vos réponses.',
        ],
        [
          'Sous condition',
          { cents: 2_000, formula: sum('Sous condition') },
          'Retenu si ce qui est demandé est fait, ou prouvé.',
        ],
        ['Non éligible', { cents: 30_000, formula: sum('Non éligible') }, 'Ce que l’annexe 2 écarte.'],
        [
          'À demander',
          { cents: 40_501, formula: sum('À demander') },
          'L’annexe 2 n’en dit rien ou se contredit, ou vous ne savez pas répondre : la question est pour votre Caf.',
        ],
        [
          'À compléter',
          { cents: 0, formula: sum('À compléter') },
          'Il manque une réponse de vous, ou votre accord sur une catégorie proposée.',
        ],
        [{ strong: 'Total des dépenses' }, { cents: 82_501, formula: 'SUM(B2:B6)' }, null],
        [
          'Contributions en nature',
          { cents: 700, formula: sum('En nature, hors total') },
          'À part : elles ne comptent dans aucun total.',
        ],
        [{ strong: 'Total des ressources' }, { cents: 4_000, formula: 'Ressources!B5' }, null],
        [
          'Écart',
          { cents: 78_501, formula: 'B7-B9' },
          'Dépenses moins ressources : zéro quand le budget est équilibré.',
        ],
        [{ strong: 'Plafond de 80 % du lieu ressources (volet 3.1)' }, null, null],
        [
          'Budget du lieu',
          { cents: 40_001, formula: ofPlace('<>En nature, hors total') },
          'Les lignes du volet 3.1.',
        ],
        ['Part du Laep', { cents: 1_000 }, 'Sort de la base.'],
        ['Part du Clas', { cents: 0 }, 'Sort de la base.'],
        ['Part des autres services', { cents: 500 }, 'L’annexe 2 ne dit pas si elle sort de la base.'],
        [
          'Dépenses écartées',
          { cents: 0, formula: ofPlace('Non éligible') },
          'L’annexe 2 ne dit pas si elles restent dans la base.',
        ],
        ['dont déjà comptées dans le Laep ou le Clas', { cents: 0 }, 'Ne sortent qu’une fois.'],
        ['Base, lecture à la lettre', { cents: 39_001, formula: 'MAX(0,B12-B13-B14)' }, null],
        ['Plafond, lecture à la lettre', { cents: 31_200, formula: 'INT(ROUND(B18*100,0)*4/5)/100' }, null],
        ['Reste à trouver ailleurs, au moins', { cents: 7_801, formula: 'B18-B19' }, null],
        [
          'Base, lecture prudente, sans les dépenses écartées',
          { cents: 39_001, formula: 'MAX(0,B12-B13-B14-(B16-MIN(B17,B13+B14,B16)))' },
          null,
        ],
        [
          'Plafond, lecture prudente, sans les dépenses écartées',
          { cents: 31_200, formula: 'INT(ROUND(B21*100,0)*4/5)/100' },
          null,
        ],
        ['Reste à trouver ailleurs, au moins', { cents: 7_801, formula: 'B21-B22' }, null],
        [
          'Base, lecture sans les autres services',
          { cents: 38_501, formula: 'MAX(0,B12-B13-B14-B15)' },
          null,
        ],
        [
          'Plafond, lecture sans les autres services',
          { cents: 30_800, formula: 'INT(ROUND(B24*100,0)*4/5)/100' },
          null,
        ],
        ['Reste à trouver ailleurs, au moins', { cents: 7_701, formula: 'B24-B25' }, null],
      ],
    });
  });

  it('« Évaluation » counts what is counted, in the way that its figures allow', () => {
    const both = 'SUMPRODUCT(--ISNUMBER(C7:D7),C6:D6)';
    const mean = (range: string) => `IF(COUNT(${range})=0,"",AVERAGE(${range}))`;
    expect(sheetOf('Évaluation')).toEqual({
      titles: ['Indicateur', 'Sorte', 'Mars', 'Séance 2', 'Sur l’ensemble', 'Moyenne par séance'],
      rows: [
        [
          'Présents',
          'à compter',
          { number: 8 },
          { number: 11.5 },
          { number: 19.5, formula: 'SUM(C2:D2)' },
          { number: 9.75, formula: mean('C2:D2') },
        ],
        ['Séances', 'à compter', { number: 1 }, { number: 1 }, { number: 2, formula: 'SUM(C3:D3)' }, null],
        ['Moyenne', 'à compter', null, null, { number: 9.75, formula: mean('C2:D2') }, null],
        ['Parents différents', 'à compter', null, null, { number: 14 }, null],
        [
          'Entretiens',
          'à compter',
          { number: 2 },
          { number: 1 },
          { number: 3, formula: 'SUM(C6:D6)' },
          { number: 1.5, formula: mean('C6:D6') },
        ],
        [
          'Durée',
          'à compter',
          { number: 10 },
          { number: 40 },
          { number: 20, formula: `IF(${both}=0,"",SUMPRODUCT(C7:D7,C6:D6)/${both})` },
          null,
        ],
        ['Retours', 'à décrire', 'Bien', '', '', null],
      ],
    });
  });

  it('« Évaluation » has six sessions to fill in by hand when there is none', () => {
    const { titles } = sheetOf('Évaluation', { ...WORK, evaluation: EMPTY_WORKBENCH.evaluation });
    expect(titles?.slice(2, -2)).toEqual([
      'Séance 1',
      'Séance 2',
      'Séance 3',
      'Séance 4',
      'Séance 5',
      'Séance 6',
    ]);
  });

  it('« Questions » asks each question once, then names the proofs', () => {
    const { titles, rows } = sheetOf('Questions');
    expect(titles).toEqual(['Sorte', 'Texte', 'À propos de', 'Ce que nous avons lu']);
    expect(rows).toEqual([
      ['Question à la Caf', 'Les gâteaux comptent-ils ?', 'Gâteaux', AT_11],
      ['Question à la Caf', 'Un vélo compte-t-il ?', 'Vélos', AT_31],
      [
        'Question à la Caf',
        expect.stringContaining('dépenses des volets 1.1 et 3.1 du'),
        'Plusieurs volets dans un même projet',
        '',
      ],
      [
        'Question à la Caf',
        expect.stringContaining('d’autres services : leur budget sort-il de la base'),
        'Le plafond de 80 %',
        'A3V1-GAP-08 ; G0-GAP-06',
      ],
      ['Preuve à garder', 'Le règlement d’accueil', 'Une maison ouverte', ''],
      ['Preuve à garder', 'La facture', 'Vélos', ''],
    ]);
  });

  it('« Questions » asks nothing of other services where there are none', () => {
    const services = { ...WORK.budget.services, others: null };
    const { rows } = sheetOf('Questions', { ...WORK, budget: { ...WORK.budget, services } });
    expect(rows?.[3]?.[1]).toMatch(
      /^Notre lieu ressources relève du volet 3\.1 du Fonds national parentalité\. Quels financements comptent /,
    );
  });

  it('« Questions » stands for the proofs alone', () => {
    const project = { ...WORK.project, answers: { accueil: 'oui' } };
    const { rows } = sheetOf('Questions', { ...EMPTY_WORKBENCH, project });
    expect(rows).toEqual([['Preuve à garder', 'Le règlement d’accueil', 'Une maison ouverte', '']]);
  });
});

it('what has no object in a project needs no proof', () => {
  const [maison] = RULES.actions.filter(({ id }) => id === 'maison');
  const criteria =
    maison?.criteria.map((each) => (each.id === 'isolement' ? { ...each, keep: 'Une carte' } : each)) ?? [];
  const rules = { ...RULES, actions: maison ? [{ ...maison, criteria }] : [] };
  const proofs = (itinerante: string) => {
    const project = { ...WORK.project, answers: { itinerante } };
    const dossier = gatherDossier({ ...EMPTY_WORKBENCH, project }, rules, '2026-11-23');
    const sheets = dossierSheets(TOOLS, dossier, rules, {}, '2026-11-23', []);
    return sheets.find(({ name }) => name === 'Questions')?.rows.map(([, text]) => text);
  };
  expect(proofs('oui')).toEqual(['Une carte', 'Le règlement d’accueil']);
  expect(proofs('non')).toEqual(['Le règlement d’accueil']);
});

it.each([
  ['dossier', 'Le café des parents', 'dossier-le-cafe-des-parents-2026-11-23.xlsx'],
  ['budget', '', 'budget-2026-11-23.xlsx'],
  ['budget', '  « Œuvre » !  ', 'budget-oeuvre-2026-11-23.xlsx'],
  ['budget', 'a'.repeat(60), `budget-${'a'.repeat(50)}-2026-11-23.xlsx`],
  ['budget', `${'a'.repeat(49)} b`, `budget-${'a'.repeat(49)}-2026-11-23.xlsx`],
])('a file of « %s » for « %s » is named %s', (kind, title, name) => {
  expect(fileName(kind, title, '2026-11-23', 'xlsx')).toBe(name);
});

it('a link is two thousand characters long at most', async () => {
  const { length } = (await dossierLink(WORK, '')) ?? '';
  expect(length).toBeGreaterThan(200);
  const page = (long: number) => 'x'.repeat(long - length);
  expect(await dossierLink(WORK, page(2_000))).toHaveLength(2_000);
  expect(await dossierLink(WORK, page(2_001))).toBeNull();
});
