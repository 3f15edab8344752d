import { describe, expect, it } from 'vitest';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { data, draw } from './draw-expense.ts';

type Answers = Readonly<Record<string, string>>;

/** A card as a reader meets it: each heading, and the lines under it. */
function cardOf(answers: Answers): Record<string, string[]> {
  const html = draw(answers)
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/<button.*?<\/button>/g, '');
  const parts = html.matchAll(
    /<section class="(?:part|answer-because|sources)"><h2.*?>(.*?)<\/h2>(.*?)<\/section>/g,
  );
  return Object.fromEntries(
    [...parts].map(([, title = '', body = '']) => [
      textOf(title),
      body
        .split(/<\/(?:li|p|blockquote)>/)
        .map(textOf)
        .filter(Boolean),
    ]),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<span[^>]*aria-hidden.*?<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .trim();
}

const SALAIRES = { depense: 'salaires' };
const SANS_AIDE = { 'deja-finance': 'non' };
const PROUVEES = { ...SANS_AIDE, 'temps-en-plus': 'oui', justificatif: 'oui' };

describe('les conditions sont des affirmations', () => {
  it.each<[string, Answers, string, string[]]>([
    [
      'des heures déjà payées',
      { ...SALAIRES, volet: '1.1', 'deja-finance': 'oui' },
      '0 condition sur 1 remplie',
      ['Ces heures sont déjà payées par une autre aide de la Caf ne convient pas'],
    ],
    [
      'des heures en plus, prouvées',
      { ...SALAIRES, volet: '1.1', ...PROUVEES },
      '3 conditions sur 3 remplies',
      [
        'Aucune autre aide de la Caf ne paie ces heures convient',
        'Un salarié travaille davantage pour le projet convient',
        'Vous pouvez prouver ces heures en plus convient',
      ],
    ],
    [
      'des heures en plus, sans preuve',
      { ...SALAIRES, volet: '2.2', ...PROUVEES, justificatif: 'non' },
      '2 conditions sur 3 remplies',
      [
        'Aucune autre aide de la Caf ne paie ces heures convient',
        'Un salarié travaille davantage pour le projet convient',
        'Vous ne pouvez pas encore prouver ces heures en plus ne convient pas',
      ],
    ],
    [
      'une charge habituelle',
      { depense: 'location', volet: '3.1', habituelle: 'oui' },
      '1 condition sur 1 remplie',
      ['C’est une charge habituelle de votre structure ou de votre service convient'],
    ],
    [
      'un promeneur du Net',
      { ...SALAIRES, volet: '4.1', role: 'promeneur' },
      '0 condition sur 1 remplie',
      ['La dépense sert la présence en ligne d’un promeneur du Net ne convient pas'],
    ],
    [
      'ce que l’on ne sait pas',
      { depense: 'location', volet: '2.2', habituelle: 'nsp' },
      '1 condition à vérifier',
      ['C’est une charge habituelle de votre structure ou de votre service à vérifier'],
    ],
  ])('%s', (_, answers, title, lines) => {
    expect(cardOf(answers)[title]).toEqual(lines);
  });
});

describe('ce qui changerait la réponse', () => {
  const changes = (answers: Answers) => cardOf(answers)['Ce qui changerait la réponse'];

  it.each<[string, Answers, string[]]>([
    [
      'des heures habituelles, chez une structure aidée',
      { ...SALAIRES, volet: '1.1', ...SANS_AIDE, 'temps-en-plus': 'non', 'gestionnaire-finance': 'oui' },
      [
        'Si un salarié travaille davantage pour le projet : oui si vous pouvez prouver ces heures en plus ; sinon, oui sous condition.',
        'Dans le volet 4.1 : oui si la dépense sert la coordination départementale des promeneurs du Net ; non si la dépense sert la présence en ligne d’un promeneur du Net ; sinon, l’annexe n’en dit rien.',
      ],
    ],
    [
      'une location dans un volet sans liste',
      { depense: 'location', volet: '2.1' },
      [
        'Dans les volets 1.1 et 1.2 : oui.',
        'Dans les volets 2.2 et 3.1 : oui si c’est une charge habituelle de votre structure ou de votre service ; sinon, l’annexe n’en dit rien.',
      ],
    ],
    [
      'une dépense à part',
      { depense: 'location', volet: '2.2', habituelle: 'non' },
      [
        'Si c’est une charge habituelle de votre structure ou de votre service : oui.',
        'Dans les volets 1.1 et 1.2 : oui.',
      ],
    ],
    [
      'une charge habituelle',
      { depense: 'fonctionnement', volet: '1.1' },
      ['Dans les volets 2.2 et 3.1 : oui.'],
    ],
  ])('%s', (_, answers, lines) => {
    expect(changes(answers)).toEqual(lines);
  });

  it('n’annonce rien de pire sous un « oui »', () => {
    expect(changes({ depense: 'location', volet: '1.1' })).toBeUndefined();
    expect(changes({ depense: 'location', volet: '3.1', habituelle: 'oui' })).toBeUndefined();
    expect(changes({ ...SALAIRES, volet: '1.2', ...PROUVEES })).toBeUndefined();
  });

  it('dit où mène chaque réponse qui manque', () => {
    const doubts = { 'temps-en-plus': 'nsp', 'gestionnaire-finance': 'nsp', justificatif: 'oui' };
    expect(cardOf({ ...SALAIRES, volet: '1.1', ...SANS_AIDE, ...doubts })['Où mène chaque réponse']).toEqual([
      'Le projet ajoute-t-il du temps de travail à un salarié ?',
      'Si un salarié travaille davantage pour le projet : oui.',
      'Si le projet prend sur les heures habituelles d’un salarié : non si votre structure touche déjà une prestation de service ou une subvention de la Caf ; sinon, l’annexe se contredit.',
      'Si une personne est embauchée pour le projet : l’annexe n’en dit rien.',
      'Votre structure touche-t-elle déjà une prestation de service ou une subvention de la Caf ?',
      'Si votre structure touche déjà une prestation de service ou une subvention de la Caf : oui si un salarié travaille davantage pour le projet ; non si le projet prend sur les heures habituelles d’un salarié ; sinon, l’annexe n’en dit rien.',
      'Si votre structure ne touche ni prestation de service ni subvention de la Caf : oui si un salarié travaille davantage pour le projet ; l’annexe se contredit si le projet prend sur les heures habituelles d’un salarié ; sinon, l’annexe n’en dit rien.',
    ]);
  });

  it('dit toutes les réponses qui suffisent à un « non », puis ce qui reste', () => {
    const doubts = { 'deja-finance': 'nsp', 'temps-en-plus': 'nsp', 'gestionnaire-finance': 'nsp' };
    expect(
      cardOf({ ...SALAIRES, volet: '1.2', ...doubts, justificatif: 'oui' })['Où mène chaque réponse'],
    ).toContain(
      'Si le projet prend sur les heures habituelles d’un salarié : non si ces heures sont déjà payées par une autre aide de la Caf ou si votre structure touche déjà une prestation de service ou une subvention de la Caf ; sinon, l’annexe se contredit.',
    );
  });

  it('dit, volet par volet, de quoi dépend la réponse quand le volet n’est pas connu', () => {
    expect(
      cardOf({ depense: 'location', volet: 'nsp', habituelle: 'nsp' })['Pas encore de réponse']?.slice(-2),
    ).toEqual([
      'Dans les volets 2.2 et 3.1 : oui si c’est une charge habituelle de votre structure ou de votre service ; sinon, l’annexe n’en dit rien.',
      'Dans le volet 4.1 : non si la dépense sert la présence en ligne d’un promeneur du Net ; sinon, l’annexe n’en dit rien.',
    ]);
  });
});

describe('les sources', () => {
  it('d’un silence sont ce que nous avons lu', () => {
    const card = cardOf({ depense: 'alimentation', volet: '1.1' });
    expect(card['Ce que nous avons lu']?.length).toBeGreaterThan(0);
    expect(card).not.toHaveProperty(['Où l’annexe 2 le dit']);
  });
  it('d’une réponse ou d’une contradiction sont où l’annexe le dit', () => {
    const sansHeures = { ...SANS_AIDE, 'temps-en-plus': 'non' };
    for (const answers of [
      { depense: 'location', volet: '1.1' },
      { ...SALAIRES, volet: '2.2', ...sansHeures },
    ]) {
      expect(cardOf(answers)['Où l’annexe 2 le dit']?.length).toBeGreaterThan(0);
      expect(cardOf(answers)).not.toHaveProperty(['Ce que nous avons lu']);
    }
  });
});

describe('un « oui » rappelle', () => {
  const recalls = (answers: Answers) => cardOf(answers)['Vérifiez aussi'];
  it.each<[string, Answers, string[]]>([
    [
      'en 1.1, les temps forts',
      { depense: 'location', volet: '1.1' },
      [
        'Pour un temps fort, l’événement ne peut pas être une fin en soi : il s’inscrit dans un accompagnement plus large des parents. (Axe 1, volet 1 · Temps forts, p. 4)',
        'Une conférence doit cibler les parents. Elle ne sert pas à former des professionnels. (Axe 1, volet 1 · Temps forts, p. 4)',
      ],
    ],
    [
      'en 1.2, le projet parentalité',
      { depense: 'billetterie', volet: '1.2' },
      [
        'L’action doit s’inscrire dans un projet parentalité. Ce n’est pas une simple sortie : elle se distingue des loisirs, qui ont d’autres buts. (Axe 1, volet 2 · Conditions, p. 6)',
      ],
    ],
    [
      'en 3.1, le plafond de 80 %',
      { depense: 'fonctionnement', volet: '3.1' },
      [
        'Si le lieu propose aussi un Laep, un Clas, etc., un plafond de financement de 80 % s’applique au budget du lieu, sans celui du Laep et du Clas. (Axe 3, volet 1 · Plafond, p. 18)',
      ],
    ],
  ])('%s', (_, answers, lines) => {
    expect(recalls(answers)).toEqual(lines);
  });

  it('et rien ailleurs', () => {
    expect(recalls({ depense: 'investissement', volet: '1.1' })).toBeUndefined();
    expect(recalls({ depense: 'alimentation', volet: '3.1' })).toBeUndefined();
    expect(recalls({ depense: 'fonctionnement', volet: '2.2' })).toBeUndefined();
  });
});

describe('un salaire retenu en 1.2, 2.2 et 3.1', () => {
  it.each([
    ['1.2', 'Notre projet relève du volet 1.2'],
    ['2.2', 'Notre ligne d’écoute relève du volet 2.2'],
    ['3.1', 'Notre lieu ressources relève du volet 3.1'],
  ])('%s : fait confirmer le salarié déjà payé, avec la question prête', (volet, subject) => {
    for (const aide of [undefined, 'oui', 'non', 'nsp']) {
      const answers = { ...SALAIRES, volet, ...PROUVEES, ...(aide && { 'gestionnaire-finance': aide }) };
      expect(draw(answers)).toContain('data-answer="eligible"');
      const card = cardOf(answers);
      expect(card['À respecter']?.[0]).toBe(
        'Si ce salarié est déjà payé par la Caf, faites confirmer que ses seules heures en plus comptent.',
      );
      expect(card['Pourquoi']?.join(' ')).toContain(
        'C’est notre lecture : la liste de l’annexe parle ici du personnel, pas de ses heures.',
      );
      expect(card['La question à envoyer à votre Caf']?.[0]).toBe(
        `Bonjour. ${subject} du Fonds national parentalité. Un salarié y fait des heures en plus, qu’aucune autre aide de la Caf ne paie et que nous pouvons prouver. La liste des dépenses de l’annexe 2 parle du personnel, pas de ses heures. Si ce salarié est déjà payé par la Caf pour le reste de son temps, pouvons-nous compter ces seules heures ? Merci d’avance pour votre réponse.`,
      );
    }
  });

  it('ne fait rien confirmer en 1.1, où la liste parle des charges', () => {
    expect(cardOf({ ...SALAIRES, volet: '1.1', ...PROUVEES })).not.toHaveProperty(['À respecter']);
  });
});

describe('nos lectures sont dites nôtres', () => {
  const respect = (depense: string, volet: string) => cardOf({ depense, volet })['À respecter']?.[0];
  it.each([
    [
      'prestataires',
      'L’intervention sert l’action : un prestataire que votre structure paie toute l’année est',
    ],
    ['location', 'La location sert l’action : un loyer que votre structure paie toute l’année est'],
    ['petit-materiel', 'L’achat sert l’action : les fournitures courantes de votre structure sont'],
    ['assurances', 'Elle couvre l’action : l’assurance annuelle de votre structure est'],
    ['communication', 'Ils font connaître l’action : la communication générale de votre structure est'],
    ['transports', 'Ils sont faits pour l’action : les déplacements courants de votre structure sont'],
    ['billetterie', 'Ils servent l’action : un abonnement de votre structure est'],
  ])('%s : la charge habituelle, en 1.1 et en 1.2', (depense, begins) => {
    const said = `${begins}, selon nous, une charge habituelle, qui n’est pas retenue.`;
    expect([respect(depense, '1.1'), respect(depense, '1.2')]).toEqual([said, said]);
  });

  it('le silence du volet 4.2, qui ne pose aucune condition, est une question', () => {
    const card = cardOf({ depense: 'location', volet: '4.2' });
    expect(card['Pourquoi']).toEqual([
      'Le volet 4.2 tient en quelques lignes : il ne liste aucune dépense et ne pose aucune condition. L’annexe ne dit pas si une location peut entrer dans le calcul. Nous n’y lisons ni oui ni non : posez la question.',
    ]);
    expect(card['La question à envoyer à votre Caf']?.[0]).toBe(
      'Bonjour. Notre projet relève du volet 4.2 du Fonds national parentalité. L’annexe 2 n’y liste aucune dépense et n’y pose aucune condition. Une location peut-elle être prise en compte, et à quelles conditions ? Merci d’avance pour votre réponse.',
    );
  });
});

it('aucune carte ne garde les tours que les lecteurs n’ont pas compris', () => {
  const awkward =
    /en bloc|qui n’en est pas une|ne l’est plus|chiffr[ée]|seuil.*sépar|un petit matériel|regarde si|Le texte |se tait|ne le dit pas|« (?:Oui|Non)[^»]*» :/;
  const cards = data.expenses.flatMap(({ id: depense }) =>
    ['nsp', ...STRANDS].map((volet) => draw({ depense, volet }).replaceAll(/<[^>]+>/g, ' ')),
  );
  expect(cards).toHaveLength(18 * 9);
  expect(cards.filter((card) => awkward.test(card)).map((card) => awkward.exec(card)?.[0])).toEqual([]);
});
