import type { Question } from '../../schemas/rules/expense.ts';
import { HELLO } from '../letters.ts';
import type { Decision } from './decide.ts';

/** The questions that still decide, in words: once none is left to ask, those to which « Je ne sais pas » stands in the way. */
export function unsureOf(questions: readonly Pick<Question, 'id' | 'label'>[], decision: Decision): string[] {
  if (decision.kind === 'concluded') return [];
  const deciding = new Set(decision.leads.map(({ question }) => question));
  return questions.filter(({ id }) => deciding.has(id)).map(({ label }) => label);
}

/** The question for the Caf when the sponsor’s own doubts stand in the way: these are said as they were asked, « votre » become « notre ». */
export function unsureQuestion(subject: string, unsure: readonly string[], speaker: 'je' | 'nous'): string {
  const [prepare, help] = speaker === 'je' ? ['Je prépare', 'm’aider'] : ['Nous préparons', 'nous aider'];
  const asked = unsure.join(' ').replaceAll('Votre ', 'Notre ').replaceAll('votre ', 'notre ');
  return `${prepare} une demande au Fonds national parentalité (${subject}). ${asked} Pouvez-vous ${help} à répondre ?`;
}

/** A message for a question that says « répondre » already, or awaits a few words. */
export function briefLetter(question: string): string {
  return `${HELLO} ${question} Merci d’avance.`;
}
