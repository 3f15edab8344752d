import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allAnswers, ANSWERS_COMMAND, ANSWERS_FILE } from '../../../src/cli/answers/all-answers.ts';
import { expenseCases } from '../../../src/cli/answers/expense-cases.ts';
import { projectCases } from '../../../src/cli/answers/project-cases.ts';
import { readContent } from '../../../src/reading/content.ts';
import { strandNames } from '../../../src/reading/islands/wizard-data.ts';
import { audit } from '../../../src/rules/checklist/audit.ts';
import { fitWords } from '../../../src/rules/checklist/fit-words.ts';
import { goodToKnow } from '../../../src/rules/checklist/notes.ts';
import { cardText } from '../../../src/rules/card/card-text.ts';
import { projectCard } from '../../../src/rules/card/project-card.ts';
import { rowsOf } from '../../../src/rules/decision/decide.ts';
import { answersOf, GOOD_PROJECTS } from '../../node/rules/checklist/projects/good-projects.ts';

const content = readContent();
const text = allAnswers(content);
const { actions, departements, expenses } = content;
const DAY = '2026-11-23';

/** The card of a subject under a heading of the text, with its heading. */
function cardOf(subject: string, heading: string): string | undefined {
  return text
    .split('\n\n\n')
    .find((block) => block.startsWith(`--- ${heading}\n`) && block.includes(`\n  ${subject}\n`));
}

/* Two cards, each line read with the annexe at hand: l. 164-182 for the one, l. 196 and 212 for the other. */
const PROJECT = `--- Le temps fort ouvre-t-il, ou conclut-il, un travail avec des parents ? → Non
    Même carte aux deux dates

  Oui, selon l’annexe
  Un temps fort pour les parents, volet 1.1

  Ni amorce, ni aboutissement : l’annexe donne ces deux exemples de temps forts, sans les imposer ; vous avez répondu que le vôtre n’ouvre ni ne conclut un travail avec des parents. Prévoyez une invitation à se revoir, ou un bilan partagé. (Axe 1, volet 1 · Temps forts, p. 4, l. 173-175)

  Pourquoi
    À cela près, d’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.

  5 conditions sur 5 remplies
    ✓ L’événement n’est pas la seule finalité du projet · remplie
    ✓ Le temps fort s’inscrit dans un accompagnement plus global des parents · remplie
    ✓ Le temps fort s’adresse aux parents ; une conférence doit les cibler · remplie
    ✓ Le temps fort se tient en présence (notre lecture) · remplie
    ✓ Le temps fort n’est pas une « formation » pour des professionnels ou des acteurs du territoire · remplie

  Conseillé ou indicatif, sans obligation
    ✓ Le temps fort complète les temps d’expression des collectifs de parents · conseil suivi

  À regarder aussi
    • L’événement vise les professionnels et les acteurs du réseau : rencontres, échanges de pratiques, formation. Volet 4.1 · Animation des réseaux
    • Vous voulez surtout informer et sensibiliser par des supports : site, réseaux sociaux, contenus. Volet 4.2 · Ressources et promotion
    • Parents et enfants y font ensemble une activité. Volet 1.2 · Parents et enfants ensemble

  Où l’annexe 2 le dit
    • Axe 1, volet 1 · Temps forts, p. 4, l. 164-166, 177-178, 180-181`;

const EXPENSE = `--- Volet 1.1 · volet-1-1

  Non, selon l’annexe
  Investissement : achat durable, travaux, volet 1.1

  Pourquoi
    Les dépenses d’investissement sont écartées. L’annexe ne dit pas où finit le petit matériel, qui est retenu, et où commence l’investissement : ni seuil, ni durée d’usage. Selon nous, acheter un véhicule ou faire des travaux, c’est investir.

  Et maintenant
    Voyez si une location, ou du petit matériel, suffit : ces dépenses-là sont retenues.

  Où l’annexe 2 le dit
    • Axe 1, volet 1 · Dépenses, p. 5, l. 196, 212`;

describe('le texte de toutes les réponses', () => {
  it('est celui que donnent les règles et les phrases d’aujourd’hui', () => {
    const kept = readFileSync(ANSWERS_FILE, 'utf8');
    expect(
      kept === text,
      `${ANSWERS_FILE} ne dit plus ce que disent les règles : lancez « ${ANSWERS_COMMAND} », puis relisez chaque ligne qui change (git diff). / This file is stale: run that command, then read each line that changes.`,
    ).toBe(true);
  });

  it('tient chaque carte, comptée à la main', () => {
    // Of the expenses: 7 itemised × 16, 9 others × 12, the salaries 38, « une autre dépense » 20. Of the projects: 276 on both days, 16 on each.
    expect(text.match(/^--- /gm)).toHaveLength(586);
    expect(text.match(/^ {4}Même carte aux deux dates$/gm)).toHaveLength(276);
    expect(text.match(/^ {4}Le 15 mars 2025$/gm)).toHaveLength(16);
    expect(text.match(/^ {4}Le 23 novembre 2026$/gm)).toHaveLength(16);
    expect(text.match(/^={80}\n\d+\. .*\n={80}$/gm)).toHaveLength(38);
    expect(text).toContain('586 cartes');
  });

  it('montre chaque rangée de chaque table, dans chacun de ses volets', () => {
    const due = expenses.flatMap(({ id, rows }) =>
      rows.flatMap((row) => row.strands.map((strand) => `${id} ${strand} ${row.id}`)),
    );
    const shown = expenses.flatMap((table) =>
      expenseCases(table).flatMap(({ answers, decision }) =>
        rowsOf(decision).map(({ row }) => `${table.id} ${answers['volet'] ?? ''} ${row.id}`),
      ),
    );
    // 7 itemised × 12, 9 others × 10, the salaries 28, « une autre dépense » 14.
    expect(due).toHaveLength(216);
    expect(due.filter((each) => !shown.includes(each))).toEqual([]);
  });

  it('ne garde ni espace insécable, ni ligne qui finit par une espace', () => {
    expect(text).not.toMatch(/[\u00a0\u202f]| $/m);
  });
});

describe('une carte, mot pour mot', () => {
  it('d’un projet', () => {
    const answer = 'Le temps fort ouvre-t-il, ou conclut-il, un travail avec des parents ? → Non';
    expect(cardOf('Un temps fort pour les parents, volet 1.1', answer)).toBe(PROJECT);
  });

  it('d’une dépense', () => {
    expect(cardOf('Investissement : achat durable, travaux, volet 1.1', 'Volet 1.1 · volet-1-1')).toBe(
      EXPENSE,
    );
  });
});

/*
 * Ce que l’annexe demande sans en faire une condition : la réponse reste la même, la carte le dit. À relire avec
 * l’annexe 2 sous les yeux. Le bon dossier de « good-projects.ts », une réponse changée.
 */
const NOTES: { action: string; changes: string; lines: string; says: string; ask?: string }[] = [
  {
    action: 'lieu-ressources',
    changes: 'centre-social=oui',
    lines: '744-750, 796',
    says: 'Pas en priorité : l’annexe demande de financer d’abord les territoires sans centre social, sans écarter les autres. Le centre social a notamment pour mission la cohérence et l’animation du projet parentalité, et touche pour cela la prestation de service Animation collective famille (Ps Acf). Montrez ce que votre lieu ajoute au centre social, et comment vous travaillez ensemble.',
    ask: 'Notre lieu ressources parentalité (volet 3.1 du Fonds national parentalité) serait sur un territoire qui a déjà un centre social. L’annexe 2 donne la priorité aux territoires qui n’en ont pas, sans écarter les autres. Pouvez-vous financer notre lieu ?',
  },
  {
    action: 'temps-fort',
    changes: 'gestionnaire=non',
    lines: '164',
    says: 'Gestionnaire : l’annexe confie les temps forts à des « gestionnaires », et ne définit pas ce mot ; vous avez répondu que vous ne gérez ni structure ni service. Demandez à votre Caf si vous en êtes un.',
    ask: 'Nous préparons un temps fort pour les parents, au titre du volet 1.1 du Fonds national parentalité. L’annexe 2 parle de « gestionnaires », sans définir ce mot. Notre structure en fait-elle partie ?',
  },
  {
    action: 'temps-fort',
    changes: 'debut-ou-fin=non',
    lines: '173-175',
    says: 'Ni amorce, ni aboutissement : l’annexe donne ces deux exemples de temps forts, sans les imposer ; vous avez répondu que le vôtre n’ouvre ni ne conclut un travail avec des parents. Prévoyez une invitation à se revoir, ou un bilan partagé.',
  },
  {
    action: 'coordination-pdn',
    changes: 'profil=non',
    lines: '1359-1365',
    says: 'Profil : l’annexe dit requis des profils comme DEJEPS (ex DEFA), chargé de projets en animation sociale ou diplôme universitaire de projet, et dit aussi qu’il n’y a pas de profil unique ; vous avez répondu que le coordinateur n’en a aucun. Montrez les capacités de la personne, et demandez à votre Caf ce qu’elle attend.',
    ask: 'Nous préparons la coordination des Promeneurs du Net parentalité (volet 4.1 du Fonds national parentalité). L’annexe 2 dit certains profils requis, et dit aussi qu’il n’y a pas de profil unique. Un coordinateur qui n’a aucun de ces profils peut-il convenir ?',
  },
  {
    action: 'coordination-pdn',
    changes: 'bilan-annuel=non',
    lines: '1352-1353',
    says: 'Bilan annuel : l’annexe compte parmi les missions du coordinateur l’évaluation et un bilan chaque année ; vous avez répondu non. Ajoutez l’évaluation et ce bilan à ses missions.',
  },
];

/** Ce que l’annexe permet de ce qui est prévu. */
const GOOD_TO_KNOW: [action: string, changes: string, says: string][] = [
  [
    'groupe-parents',
    'intervenants-exterieurs=oui',
    'L’annexe permet à l’animateur de faire appel à des intervenants extérieurs, au besoin.',
  ],
  [
    'atelier-parents-enfants',
    'cycles=oui',
    'L’annexe permet de former un cycle. Les supports peuvent aussi changer à chaque séance, ou être proposés par les parents.',
  ],
  [
    'relais-enfants-parents',
    'bebes=oui',
    'L’annexe cite l’accompagnement des mères détenues avec leur bébé, jusqu’aux 18 mois de l’enfant.',
  ],
];

/** A good project, its answers changed. */
function judge(id: string, changes: string) {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  const result = audit(action, answersOf(`${GOOD_PROJECTS[id] ?? ''} ${changes}`), DAY);
  return { result, words: fitWords(action, result) };
}

describe('ce qui ne pèse pas se voit pourtant', () => {
  it.each(NOTES)('$action, $changes', ({ action, changes, says, ask }) => {
    const { result, words } = judge(action, changes);
    expect(result.fit).toBe('fits');
    expect(words).toMatchObject({ title: 'Oui, selon l’annexe', asks: ask === undefined ? [] : [ask] });
    expect(words.notes.map((note) => note.text)).toEqual([says]);
    expect(words.because).toBe(
      'À cela près, d’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.',
    );
    expect(words.reason).toBe(`${says} ${words.because}`);
  });

  it.each(NOTES)('et cite ses lignes : $changes, l. $lines', ({ says, lines }) => {
    const [line = ''] = text.split('\n').filter((each) => each.startsWith(`  ${says} (`));
    expect([...line.matchAll(/ l\. ([\d-]+(?:, [\d-]+)*)/g)].map(([, each]) => each).join(', ')).toBe(lines);
  });

  it.each(GOOD_TO_KNOW)('%s, %s', (action, changes, says) => {
    const { result } = judge(action, changes);
    expect(goodToKnow(result)).toEqual([says]);
    expect(goodToKnow(judge(action, changes.replace('oui', 'non')).result)).toEqual([]);
  });
});

describe('aucune question n’est posée pour rien', () => {
  const named = { strands: strandNames(content), places: {} };
  const asked = actions.flatMap((action) =>
    action.criteria.filter(({ type }) => type !== 'during').map((criterion) => ({ action, criterion })),
  );

  it.each(asked)('$action.id, $criterion.id : une réponse change la carte', ({ action, criterion }) => {
    const cases = projectCases(action, departements, '2025-03-15');
    const show = (answers: Readonly<Record<string, string>>) =>
      cardText(projectCard(named, action, answers, '2025-03-15'));
    const flipped = cases.filter(({ name }) => name.startsWith(`${criterion.question} →`));
    const wholes = cases.filter(({ name }) => name.startsWith('Tout est rempli'));
    const before = wholes.map(({ answers }) => show(answers));
    expect(flipped.length).toBeGreaterThan(0);
    expect(flipped.filter(({ answers }) => !before.includes(show(answers)))).not.toEqual([]);
  });

  it('compte les questions', () => {
    expect(asked).toHaveLength(121);
  });
});

/* What each answer that the annexe leaves open makes ask: about that answer, and nothing else. */
const ASKED: [action: string, changes: string, ask: string][] = [
  [
    'atelier-parents-enfants',
    'regularite=sortie-unique',
    'Nous préparons une sortie culturelle unique pour des parents et leurs enfants, au titre du volet 1.2 du Fonds national parentalité. L’annexe 2 cite une sortie au musée en exemple, et demande de la régularité. Une sortie unique peut-elle convenir ?',
  ],
  [
    'lieu-ressources',
    'referents=deux-partages',
    'Notre lieu ressources parentalité (volet 3.1 du Fonds national parentalité) aurait deux référents, dont un au moins sous 0,5 Etp. L’annexe 2 demande 0,5 Etp au minimum, pour un ou deux professionnels, sans dire si c’est par personne. Comment le comptez-vous ?',
  ],
  [
    'animation-reseau',
    'echelon-departemental=non',
    'Nous préparons l’animation d’un réseau parentalité local, et non départemental, au titre du volet 4.1 du Fonds national parentalité. L’annexe 2 n’en dit rien. Ce réseau peut-il convenir ?',
  ],
  [
    'ressources-promotion',
    'contenus-pertinents=non',
    'Nous préparons des ressources sur la parentalité (volet 4.2 du Fonds national parentalité), sans contenus pédagogiques pour les porteurs de projet. L’annexe 2 en fait un but du volet, et ne dit pas s’il les faut. Notre projet peut-il convenir ?',
  ],
];

describe('ce que l’annexe laisse ouvert se demande tel quel', () => {
  it.each(ASKED)('%s, %s', (id, changes, ask) => {
    expect(judge(id, changes).words.asks).toEqual([ask]);
  });
});
