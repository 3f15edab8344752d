import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/controls/fragment/journey.ts';
import { today } from '../../../src/controls/today.ts';
import { readContent } from '../../../src/reading/content.ts';
import { projectData } from '../../../src/reading/islands/wizard-data.ts';
import { copiedCard } from '../../../src/rules/card/card-text.ts';
import { expenseCard } from '../../../src/rules/card/expense-card.ts';
import { projectCard } from '../../../src/rules/card/project-card.ts';
import { decide } from '../../../src/rules/decision/decide.ts';
import { ProjectSteps } from '../../../src/wizards/projet/ProjectSteps.tsx';
import { answersOf, GOOD_PROJECTS } from '../rules/checklist/projects/good-projects.ts';
import { data as expenses, draw } from './draw-expense.ts';

const LINK = 'https://exemple.fr/';
const projects = projectData(readContent());

/** The words of a card as drawn, one text after another: its buttons and the pages it leads to aside. */
function shownIn(page: string): string[] {
  const card = /<article.*<\/article>/s.exec(page)?.[0] ?? '';
  return (
    card
      .replace(/<div class="card-actions.*?<\/div>|<svg.*?<\/svg>|<button.*?<\/button>/gs, '')
      // What is on paper alone, and leads there by other means.
      .replace(/<div class="way-back">.*?<\/div>/gs, '')
      // The other strands and the other answers are links to cards of their own.
      .replace(/<h2>[^<]*<\/h2><ul class="strand-strip">.*?<\/ul>|<summary>.*?<\/summary>/gs, '')
      .replace(/(?:<h2>Et maintenant<\/h2>)?<ul class="leads">.*?<\/ul>/gs, '')
      .split(/<[^>]*>/)
      .map((text) => plain(text).replace(/^[ (]*|[ )]*$/g, ''))
      .filter(Boolean)
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function drawProject(id: string, changes: string) {
  const action = projects.actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  const answers = { action: id, ...answersOf(`${GOOD_PROJECTS[id] ?? ''} ${changes}`) };
  const journey: Journey = {
    answers,
    memory: {},
    read: [],
    stale: null,
    link: () => LINK,
    answer: () => undefined,
    revisit: () => undefined,
    restart: () => undefined,
  };
  const page = renderToStaticMarkup(createElement(ProjectSteps, { data: projects, action, journey }));
  return {
    page,
    copied: copiedCard(projectCard(projects, action, answers, today()), today(), projects.version, LINK),
  };
}

function drawExpense(answers: Record<string, string>) {
  const table = expenses.expenses.find(({ id }) => id === answers['depense']);
  if (!table) throw new Error('no expense');
  const card = expenseCard(expenses, table, answers, decide(table, answers));
  return { page: draw(answers), copied: copiedCard(card, today(), expenses.version, LINK) };
}

/** Every kind of part a card has, and how many texts stand on it at least. */
const CARDS: [card: string, drawn: { page: string; copied: string }, texts: number][] = [
  ['a yes', drawProject('groupe-parents', ''), 30],
  ['a yes that has a note', drawProject('lieu-ressources', 'centre-social=oui'), 60],
  ['what is missing', drawProject('lieu-ressources', 'etp=nsp espaces=non'), 60],
  ['dates that are over', drawProject('accompagnement-individuel', ''), 20],
  ['what the annexe contradicts', drawProject('atelier-parents-enfants', 'regularite=sortie-unique'), 30],
  ['a neighbour', drawProject('laep', ''), 10],
  ['an expense', drawExpense({ volet: '1.1', depense: 'salaires', 'deja-finance': 'oui' }), 10],
  [
    'an expense on which the annexe is silent',
    drawExpense({ volet: '2.2', depense: 'location', habituelle: 'non' }),
    12,
  ],
  [
    'an expense that one does not know',
    drawExpense({ volet: '2.2', depense: 'location', habituelle: 'nsp' }),
    10,
  ],
  ['one answer a strand', drawExpense({ volet: 'nsp', depense: 'fonctionnement' }), 12],
];

describe('what one copies holds all that the card shows', () => {
  it.each(CARDS)('%s', (_, { page, copied }, texts) => {
    const shown = shownIn(page);
    expect(shown.length).toBeGreaterThanOrEqual(texts);
    expect(shown.filter((text) => !plain(copied).includes(text))).toEqual([]);
  });

  it('a note stands under the title, with the places where the annexe says so', () => {
    const { page } = drawProject('lieu-ressources', 'centre-social=oui');
    const note =
      /<\/header><div class="card-actions.*?<\/div><p class="part">(.*?)<\/p>/s.exec(page)?.[1] ?? '';
    expect(plain(note.replace(/<[^>]*>/g, ''))).toBe(
      'Pas en priorité : l’annexe demande de financer d’abord les territoires sans centre social, sans écarter les autres. Le centre social a notamment pour mission la cohérence et l’animation du projet parentalité, et touche pour cela la prestation de service Animation collective famille (Ps Acf). Montrez ce que votre lieu ajoute au centre social, et comment vous travaillez ensemble. (Axe 3, volet 1 · Territoire, p. 15) (Axe 3, volet 1 · Note 4, p. 15)',
    );
    expect(note.match(/href="\/source\/reperes\/#A3V1-[A-Z]+-\d+"/g)).toHaveLength(2);
  });
});

it('begins with the answer, then carries how pages are counted, the day, the source, the version of the rules, the way back', () => {
  const none = {
    mark: 'yes',
    title: 'Oui',
    subject: 'Un essai',
    answer: 'fits',
    notes: [],
    places: {},
    doors: [],
    parts: [],
  } as const;
  expect(copiedCard(none, '2026-11-23', '8f3a1c', LINK)).toBe(
    'Oui\nUn essai\n\nPages comptées d’après le texte extrait.\n\nRéponse du 23 novembre 2026, d’après l’annexe 2 (version de nos règles : 8f3a1c). Cette annexe n’a pas de date ; selon nous, elle vient de l’instruction 2024-227 : vérifiez qu’elle s’applique toujours. L’annexe 1, que nous n’avons pas, s’applique aussi. Faites confirmer par votre Caf.\n\nPour retrouver cette réponse : https://exemple.fr/',
  );
});
