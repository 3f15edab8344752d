import type { JudgedLine } from '../budget/budget.ts';
import { CEILING_GAP_CITES } from '../budget/ceiling.ts';
import type { Dossier, DossierRules } from './dossier.ts';
import { fitReasons } from '../checklist/fit-reasons.ts';
import { severalStrandsQuestion } from '../annexe/several-strands.ts';

/** A question for the Caf, ready to send. */
export interface DossierQuestion {
  /** What it is about, as in « Salaires et charges de personnel ». */
  about: string;
  /** The whole message, as one would write it alone. */
  message: string;
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
  return all.filter((question, i) => all.findIndex(({ message }) => message === question.message) === i);
}

/** One message that asks them all. */
export function letterOf(title: string, questions: readonly DossierQuestion[]): string {
  const project = title ? `« ${title} »` : 'notre projet';
  const numbered = questions.map(({ message }, i) => `${String(i + 1)}. ${withoutManners(message)}`);
  return [
    `Bonjour. Nous préparons une demande au Fonds national parentalité pour ${project}. L’annexe 2 ne répond pas à tout, et voici ce que nous aimerions vous demander.`,
    ...numbered,
    'Merci d’avance pour votre réponse.',
  ].join('\n\n');
}

function ofProject({ action, audit }: Dossier): DossierQuestion[] {
  if (!action || audit?.fit !== 'undecided') return [];
  const { ask, cites } = fitReasons(action, audit);
  const open = audit.decisive.flatMap(({ criterion }) => criterion.contest ?? []).join(' ');
  const message = ask ?? `Bonjour. ${action.label} : ${open} Qu’en est-il pour nous ? Merci d’avance.`;
  return [{ about: action.label, message, cites }];
}

function ofLine({ line, decision, strand, next }: JudgedLine, rules: DossierRules): DossierQuestion[] {
  const expense = rules.expenses.find(({ id }) => id === line.expense);
  if (!expense || decision === null) return [];
  if (decision.kind === 'concluded')
    return decision.rows.flatMap(({ row, cites }) =>
      row.ask ? [{ about: expense.label, message: row.ask, cites }] : [],
    );
  if (next !== null || strand === null) return [];
  // Only « Je ne sais pas » stands in the way.
  const unknown = new Set(decision.leads.map(({ question }) => question));
  const open = expense.questions.filter(({ id }) => unknown.has(id)).map(({ label }) => label);
  if (open.length === 0) return [];
  const message = `Bonjour. Nous préparons une demande au Fonds national parentalité (${expense.label}, volet ${strand}). ${open.join(' ')} Pouvez-vous nous aider à répondre ? Merci d’avance.`;
  return [{ about: expense.label, message, cites: [] }];
}

function ofStrands({ strands }: Dossier): DossierQuestion[] {
  if (strands.length < 2) return [];
  return [
    {
      about: 'Plusieurs volets dans un même projet',
      message: severalStrandsQuestion(strands),
      cites: [],
    },
  ];
}

function ofCeiling({ ceiling }: Dossier): DossierQuestion[] {
  if (!ceiling) return [];
  const services =
    ceiling.input.others > 0
      ? 'Notre lieu propose aussi d’autres services : leur budget sort-il de la base, comme ceux du Laep et du Clas ? '
      : '';
  return [
    {
      about: 'Le plafond de 80 %',
      message: `Bonjour. Notre lieu ressources relève du volet 3.1 du Fonds national parentalité. ${services}Quels financements comptent dans le plafond de 80 % : le fonds seul, ou tous ceux de la branche Famille ? Merci d’avance pour votre réponse.`,
      cites: CEILING_GAP_CITES,
    },
  ];
}

function ofIndicators({ indicators }: Dossier): DossierQuestion[] {
  const silence = indicators?.silence;
  return silence ? [{ about: 'Les indicateurs', message: silence.ask, cites: silence.cites }] : [];
}

function withoutManners(message: string): string {
  return message
    .replace(/^Bonjour\.\s*/, '')
    .replace(/\s*Merci d’avance( pour votre réponse)?\.$/, '')
    .trim();
}
