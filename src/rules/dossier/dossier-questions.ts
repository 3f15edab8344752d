import { severalStrandsQuestion } from '../annexe/several-strands.ts';
import type { JudgedLine } from '../budget/budget.ts';
import { CEILING_GAP_CITES } from '../budget/ceiling.ts';
import { reasonOf } from '../budget/line-reasons.ts';
import { fitWords } from '../checklist/fit-words.ts';
import { unsureOf, unsureQuestion } from '../decision/unsure.ts';
import { filledIn, HELLO, THANKS } from '../letters.ts';
import type { Dossier, DossierRules } from './dossier.ts';

/** A question for the Caf, ready to send. */
export interface DossierQuestion {
  /** What it is about, as in « Salaires et charges de personnel ». */
  about: string;
  question: string;
  cites: readonly string[];
}

/** Every question that the dossier leaves to the Caf: what the annexe doesn't say, says twice, or the sponsor doesn't know. */
export function questionsOf(dossier: Dossier, rules: DossierRules): DossierQuestion[] {
  const all = [
    ...ofProject(dossier),
    ...dossier.lines.flatMap((judged) => ofLine(judged, rules)),
    ...ofStrands(dossier),
    ...ofCeiling(dossier),
    ...ofIndicators(dossier),
  ];
  return all.filter(({ question }, i) => all.findIndex((other) => other.question === question) === i);
}

/** How the one letter that asks them all begins, for a project that may have no name yet. */
export function letterHead(title: string): string {
  return letterAbout(title ? `« ${title} »` : 'notre projet');
}

/** How a letter begins, whatever it is about. */
export function letterAbout(project: string): string {
  return `${HELLO} Nous préparons une demande au Fonds national parentalité pour ${project}. L’annexe 2 ne répond pas à tout, et voici ce que nous aimerions vous demander.`;
}

/** The letter, its questions numbered. */
export function letterOf(title: string, questions: readonly DossierQuestion[]): string {
  return [
    letterHead(title),
    ...questions.map(({ question }, i) => `${String(i + 1)}. ${question}`),
    THANKS,
  ].join('\n\n');
}

function asked(about: string, question: string, cites: readonly string[]): DossierQuestion {
  return { about, question, cites };
}

function ofProject({ action, audit }: Dossier): DossierQuestion[] {
  if (!action || !audit) return [];
  const { asks, cites } = fitWords(action, audit);
  return asks.map((ask) => asked(action.label, ask, cites));
}

function ofLine(judged: JudgedLine, rules: DossierRules): DossierQuestion[] {
  const { line, decision, strand, next } = judged;
  const expense = rules.expenses.find(({ id }) => id === line.expense);
  if (!expense || decision === null) return [];
  if (decision.kind === 'concluded')
    return decision.rows.flatMap(({ row, cites }) =>
      row.ask ? [asked(expense.label, filledIn(row.ask, line.label), cites)] : [],
    );
  if (next !== null || strand === null) return [];
  const unsure = unsureOf(expense.questions, decision);
  if (unsure.length === 0) return [];
  const { about } = reasonOf(judged, rules);
  // The category of what is in no other names nothing. The id is `OTHER_EXPENSE`, whose import would weigh on the page.
  const named =
    expense.id === 'autre' && line.label ? about.replace(expense.label, `« ${line.label} »`) : about;
  return [asked(expense.label, unsureQuestion(named, unsure, 'nous'), [])];
}

function ofStrands({ strands }: Dossier): DossierQuestion[] {
  if (strands.length < 2) return [];
  return [asked('Plusieurs volets dans un même projet', severalStrandsQuestion(strands), [])];
}

function ofCeiling({ ceiling }: Dossier): DossierQuestion[] {
  if (!ceiling) return [];
  const services =
    ceiling.input.others > 0
      ? 'Notre lieu propose aussi d’autres services : leur budget sort-il de la base, comme ceux du Laep et du Clas ? '
      : '';
  const question = `Notre lieu ressources relève du volet 3.1 du Fonds national parentalité. ${services}Quels financements comptent dans le plafond de 80 % : le fonds seul, ou tous ceux de la branche Famille ?`;
  return [asked('Le plafond de 80 %', question, CEILING_GAP_CITES)];
}

function ofIndicators({ indicators }: Dossier): DossierQuestion[] {
  const silence = indicators?.silence;
  return silence ? [asked('Les indicateurs', silence.ask, silence.cites)] : [];
}
