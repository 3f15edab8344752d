import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { proofsOf } from '../../../src/rules/dossier/dossier-proofs.ts';
import { letterOf, questionsOf } from '../../../src/rules/dossier/dossier-questions.ts';
import type { SavedTable } from '../../../src/tables/saved-table.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { dossierSheets } from '../../../src/workbench/export/dossier-sheets.ts';
import { ALL_TOOLS } from '../../../src/workbench/parts.ts';
import { answersOf, GOOD_PROJECTS } from '../../node/rules/checklist/projects/good-projects.ts';
import { FLAT, REFUSALS } from '../../node/rules/checklist/projects/refusals.ts';
import { LIEU, line } from './example-dossier.ts';

const RULES = readContent();
const DAY = '2026-11-23';
const TOOLS = await Promise.all(ALL_TOOLS.map(({ sheets }) => sheets()));

function sheetsOf(work: Workbench, day = DAY): Map<string, SavedTable> {
  const sheets = dossierSheets(TOOLS, gatherDossier(work, RULES, day), RULES, {}, day, []);
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function aboutOf(work: Workbench): string[] {
  return questionsOf(gatherDossier(work, RULES, DAY), RULES).map(({ about }) => about);
}

describe('le dossier d’un lieu ressources', () => {
  const dossier = gatherDossier(LIEU, RULES, DAY);

  it('range chaque dépense à sa place', () => {
    expect(dossier.totals).toEqual({
      eligible: 9_000_050,
      conditional: 2_399_950,
      ineligible: 600_000,
      ask: 12_345,
      missing: 1,
      total: 12_012_346,
      inKind: 500_000,
    });
  });

  it('calcule le plafond de 80 % sans le Laep ni le Clas', () => {
    // 120 123,46 − 20 000 − 10 000 = 90 123,46 ; × 80 % = 72 098,768, arrondi au centime inférieur.
    expect(dossier.ceiling?.found.literal).toEqual({
      base: 9_012_346,
      ceiling: 7_209_876,
      remainder: 1_802_470,
    });
  });

  it('suit le volet de l’action pour les indicateurs', () => {
    expect(dossier.followed.map(({ id, total }) => [id, total])).toEqual([
      ['familles-accueillies', 1950],
      ['profils-familles', null],
      ['informations-donnees', null],
      ['nombre-animations', null],
      ['nature-animations', null],
      ['nombre-partenariats', 400],
      ['nature-partenariats', null],
      ['i1', 300],
    ]);
  });

  it('demande à la Caf ce que l’annexe ne dit pas, chaque question une fois', () => {
    expect(aboutOf(LIEU)).toEqual(
      ['Salaires', 'Alimentation', 'Le plafond de 80 %'].map((about) => expect.stringContaining(about)),
    );
  });

  it('garde une preuve des heures en plus', () => {
    expect(proofsOf(dossier, RULES).map(({ about }) => about)).toContain('Salaires et charges de personnel');
  });
});

describe('les questions à la Caf', () => {
  it('disent que plusieurs volets se cumulent ou non', () => {
    const [first, ...others] = LIEU.budget.lines;
    const lines = [{ ...first, strand: '1.1' }, ...others] as typeof LIEU.budget.lines;
    expect(aboutOf({ ...LIEU, budget: { ...LIEU.budget, lines } })).toContain(
      'Plusieurs volets dans un même projet',
    );
  });

  it.each(['2.1', '4.2'])('demandent quels indicateurs suivre au volet %s', (strand) => {
    const evaluation = { ...EMPTY_WORKBENCH.evaluation, strand };
    expect(aboutOf({ ...EMPTY_WORKBENCH, evaluation })).toEqual(['Les indicateurs']);
  });

  it('posent la question d’un critère que l’annexe contredit', () => {
    const project = { ...EMPTY_WORKBENCH.project, action: 'conseil-conjugal' };
    expect(aboutOf({ ...EMPTY_WORKBENCH, project })[0]).toMatch(/conjugal/i);
  });

  it('posent celle d’un point que l’annexe ne tranche pas, même quand la réponse est oui', () => {
    const answers = answersOf(`${GOOD_PROJECTS['lieu-ressources'] ?? ''} centre-social=oui`);
    const project = { ...EMPTY_WORKBENCH.project, action: 'lieu-ressources', answers };
    const questions = questionsOf(gatherDossier({ ...EMPTY_WORKBENCH, project }, RULES, DAY), RULES);
    expect(questions.map(({ about, question }) => [about, question])).toEqual([
      [
        'Un lieu ressources parentalité',
        'Notre lieu ressources parentalité (volet 3.1 du Fonds national parentalité) serait sur un territoire qui a déjà un centre social. L’annexe 2 donne la priorité aux territoires qui n’en ont pas, sans écarter les autres. Pouvez-vous financer notre lieu ?',
      ],
    ]);
    expect(questions[0]?.cites).toContain('A3V1-FN-01');
  });

  it('nomment chaque dépense qui n’est dans aucune liste, une question par dépense', () => {
    const lines = ['Amende de stationnement', 'Don à une association', ''].map((label, i) => ({
      ...line(`l${String(i)}`, label, 100, 'autre'),
      answers: { habituelle: 'non' },
    }));
    const work = { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, strand: '1.1', lines } };
    const begins =
      'Notre projet relève du volet 1.1 du Fonds national parentalité. Nous prévoyons une dépense que l’annexe 2 ne cite pas. Cette dépense, ';
    const ends = ', peut-elle être prise en compte, et à quelles conditions ?';
    expect(questionsOf(gatherDossier(work, RULES, DAY), RULES).map(({ question }) => question)).toEqual([
      `${begins}« Amende de stationnement »${ends}`,
      `${begins}« Don à une association »${ends}`,
      `${begins}[dites laquelle]${ends}`,
    ]);
  });

  it('tiennent en une seule lettre, sans répéter les politesses', () => {
    const questions = questionsOf(gatherDossier(LIEU, RULES, DAY), RULES);
    const letter = letterOf('La maison des parents', questions);
    expect(letter.match(/Bonjour/g)).toHaveLength(1);
    expect(letter.match(/Merci/g)).toHaveLength(1);
    expect(letter).toContain('\n\n2. ');
  });
});

describe('le classeur du dossier', () => {
  it('suit l’ordre de lecture, sans feuille vide', () => {
    expect([...sheetsOf(LIEU).keys()]).toEqual([
      'Projet',
      'Objectifs',
      'Budget',
      'Ressources',
      'Totaux',
      'Évaluation',
      'Questions',
    ]);
    expect([...sheetsOf(EMPTY_WORKBENCH).keys()]).toEqual(['Projet']);
  });

  it('additionne par des formules', () => {
    const sheets = sheetsOf(LIEU);
    expect(sheets.get('Budget')?.rows.at(-1)).toEqual([
      { strong: 'Total' },
      { cents: 12_012_346, formula: 'SUM(B2:B7)-SUMIF(E2:E7,"En nature, hors total",B2:B7)' },
    ]);
    const totals = sheets.get('Totaux')?.rows.map(([label, amount]) => [label, amount]) ?? [];
    expect(totals[0]).toEqual([
      'Éligible',
      { cents: 9_000_050, formula: 'SUMIF(Budget!E2:E7,"Éligible",Budget!B2:B7)' },
    ]);
    expect(totals[5]).toEqual([
      { strong: 'Total des dépenses' },
      { cents: 12_012_346, formula: 'SUM(B2:B6)' },
    ]);
    expect(totals[8]).toEqual(['Écart', { cents: 8_012_346, formula: 'B7-B9' }]);
    expect(totals[17]).toEqual([
      'Plafond, lecture à la lettre',
      { cents: 7_209_876, formula: 'INT(ROUND(B18*100,0)*4/5)/100' },
    ]);
    expect(sheets.get('Évaluation')?.rows[0]).toEqual([
      'Nombre de familles accueillies',
      'à compter',
      { number: 12 },
      { number: 7.5 },
      'beaucoup',
      { number: 19.5, formula: 'SUM(C2:E2)' },
      { number: 9.75, formula: 'IF(COUNT(C2:E2)=0,"",AVERAGE(C2:E2))' },
    ]);
  });

  it('pèse la durée des entretiens par leur nombre, ou donne le chiffre seul quand un mot s’y trouve', () => {
    const project = { ...EMPTY_WORKBENCH.project, action: 'ligne-ecoute' };
    const session = (id: string, entretiens: string, duree: string) => ({
      id,
      label: '',
      values: { entretiens, 'duree-moyenne': duree },
    });
    const meanOf = (...sessions: ReturnType<typeof session>[]) =>
      sheetsOf({ ...EMPTY_WORKBENCH, project, evaluation: { ...EMPTY_WORKBENCH.evaluation, sessions } })
        .get('Évaluation')
        ?.rows[2]?.at(-2);
    const both = 'SUMPRODUCT(--ISNUMBER(C4:D4),C3:D3)';
    expect(meanOf(session('s1', '2', '10'), session('s2', '1', '40'))).toEqual({
      number: 20,
      formula: `IF(${both}=0,"",SUMPRODUCT(C4:D4,C3:D3)/${both})`,
    });
    expect(meanOf(session('s1', '2', '10'), session('s2', 'deux', '40'))).toEqual({ number: 10 });
  });
});

describe('la réponse du projet, dans le tableur,', () => {
  const answerOf = (action: string, changes: string) => {
    const { date, ...answers } = answersOf(`${GOOD_PROJECTS[action] ?? ''} ${changes}`);
    const work = { ...EMPTY_WORKBENCH, project: { ...EMPTY_WORKBENCH.project, action, answers } };
    return sheetsOf(work, date ?? '2025-03-15')
      .get('Projet')
      ?.rows.find(([head]) => JSON.stringify(head).includes('Réponse'));
  };

  it.each(REFUSALS)('dit la phrase de la carte : $action, $changes', ({ action, changes, says }) => {
    const [, title, , reason] = answerOf(action, changes) ?? [];
    expect(title).toMatch(/^Non, (ce que vous prévoyez n’entre pas dans ce volet|selon l’annexe)$/);
    expect(String(reason).startsWith(`${says} `)).toBe(true);
  });

  it.each(FLAT)('dit la phrase de la carte : $action, $changes', ({ action, changes, says, instead }) => {
    const [, title, , reason] = answerOf(action, changes) ?? [];
    expect(title).toMatch(/^Non, (hors |selon l’annexe$)/);
    expect(reason).toBe(`${says} ${instead}`);
  });

  it('dit de notre lecture ses points, et jamais « condition »', () => {
    const answers = answersOf(`${GOOD_PROJECTS['ressources-promotion'] ?? ''} objet=non`);
    const project = { ...EMPTY_WORKBENCH.project, action: 'ressources-promotion', answers };
    const rows = sheetsOf({ ...EMPTY_WORKBENCH, project }).get('Projet')?.rows ?? [];
    expect(rows.slice(5, 8).map(([head, , status]) => [head, status])).toEqual([
      ['Notre lecture', 'non'],
      ['Notre lecture', 'oui'],
      ['Notre lecture', 'oui'],
    ]);
  });

  it('ne commence jamais par « Oui » tant qu’un point est inconnu', () => {
    const [, title, , reason] = answerOf('mesure-protegee', 'pilotage-national=nsp') ?? [];
    expect(title).toBe('Pas encore de réponse : il reste 1 point à vérifier');
    // Nothing is wrong yet: what to do of a condition that is not met is no order here.
    expect(reason).toBe('Vos réponses ne suffisent pas encore : voyez les conditions à vérifier.');
  });
});
