import { dayInWords } from '../../french/day.ts';
import { count } from '../../french/plural.ts';
import { cardText, type FactLines, reserve } from '../../rules/card/card-text.ts';
import { expenseCard } from '../../rules/card/expense-card.ts';
import { projectCard } from '../../rules/card/project-card.ts';
import type { Places, StrandName } from '../../rules/rules-data.ts';
import type { Content } from '../../reading/content.ts';
import { placesOf, strandNames } from '../../reading/islands/wizard-data.ts';
import type { Action } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { AnswerCase } from './case.ts';
import { expenseCases } from './expense-cases.ts';
import { projectCases } from './project-cases.ts';

/** The file that holds them, and the command that makes it. */
export const ANSWERS_FILE = 'docs/toutes-les-reponses.txt';
export const ANSWERS_COMMAND = 'npm run -s reponses';

/** During the experiments of the annexe, and after them. */
const DAYS = ['2025-03-15', '2026-11-23'] as const;
const RULE = '='.repeat(80);

/** An action or an expense, and its cards as written. */
interface Section {
  title: string;
  cards: string[];
}

interface Named {
  strands: StrandName[];
  recalls: Content['recalls'];
  places: Places;
  facts: FactLines;
}

/** Every answer of the two wizards, as one text to be read from end to end, with ordinary spaces. */
export function allAnswers(content: Content): string {
  const named = {
    strands: strandNames(content),
    recalls: content.recalls,
    places: placesOf(content, [...content.facts.keys()]),
    facts: content.facts,
  };
  const projects = content.actions.map((action) => projectSection(action, named, content));
  const expenses = content.expenses.map((table) => expenseSection(table, named));
  const sections = [...projects, ...expenses];
  const total = sections.reduce((sum, { cards }) => sum + cards.length, 0);
  const text = [
    head(total),
    contents(sections),
    ...sections.flatMap(({ title, cards }, i) => [`${RULE}\n${String(i + 1)}. ${title}\n${RULE}`, ...cards]),
  ].join('\n\n\n');
  return `${text.replace(/[\u00a0\u202f]/g, ' ')}\n`;
}

function head(total: number): string {
  const [during, after] = DAYS.map(dayInWords);
  return [
    'TOUTES LES RÉPONSES',
    `Chaque réponse que donnent « Mon projet » et « Vérifier une dépense », comme on la lit sur la page : ${count(total, 'carte')}. Ce fichier est fait par la commande « ${ANSWERS_COMMAND} » : ne le corrigez pas à la main, corrigez la règle ou la phrase, puis refaites-le.`,
    `Pour un projet : rien n’est répondu, puis tout est rempli, puis une seule réponse change, chacune à son tour (« question → réponse »). La carte est lue deux jours : le ${during ?? ''} et le ${after ?? ''}. Pour une dépense : chaque rangée de sa table, dans chaque volet, et les réponses qui y mènent (« volet · rangée ») ; elle ne dépend pas du jour.`,
    `Au pied de chaque carte, sur la page : « Réponse du (le jour), ${reserve('…')} » Les liens vers les autres pages du site ne sont pas repris. « p. » est la page et « l. » la ligne de l’annexe 2, comptées d’après le texte extrait.`,
    'Signes : ✓ remplie ou suivie, ✕ ni l’un ni l’autre, ○ à vérifier, ? l’annexe n’en dit rien, ou se contredit.',
  ].join('\n\n');
}

function contents(sections: readonly Section[]): string {
  const lines = sections.map(
    ({ title, cards }, i) => `${String(i + 1)}. ${title} : ${count(cards.length, 'carte')}`,
  );
  return ['SOMMAIRE', ...lines].join('\n');
}

function projectSection(action: Action, named: Named, { departements }: Content): Section {
  const cards = projectCases(action, departements, DAYS[0]).flatMap((each) => {
    const [during, after] = DAYS.map((day) => ({
      when: `Le ${dayInWords(day)}`,
      text: cardText(projectCard(named, action, each.answers, day), named.facts),
    })) as [Shown, Shown];
    const same = during.text === after.text;
    const shown = same ? [{ when: 'Même carte aux deux dates', text: during.text }] : [during, after];
    return shown.map(({ when, text }) => block(each, when, text));
  });
  return { title: action.strand ? `${action.label} (volet ${action.strand})` : action.label, cards };
}

/** A card, and on what day. */
interface Shown {
  when: string;
  text: string;
}

function expenseSection(table: Expense, named: Named): Section {
  const cards = expenseCases(table).map((each) => {
    const card = expenseCard(named, table, each.answers, each.decision);
    return block(each, '', cardText(card, named.facts));
  });
  return { title: table.label, cards };
}

/** A card under what leads to it. */
function block({ name, said }: AnswerCase, when: string, text: string): string {
  const about = [...said, when].filter(Boolean).map((line) => `    ${line}`);
  return `${[`--- ${name}`, ...about].join('\n')}\n\n${text.replace(/^(?=.)/gm, '  ')}`;
}
