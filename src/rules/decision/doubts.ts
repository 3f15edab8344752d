import { HELLO } from '../letters.ts';

/** The question when the sponsor’s own doubts stand in the way: these are said as they were asked, « votre » become « notre ». */
export function doubtQuestion(subject: string, doubts: readonly string[], speaker: 'je' | 'nous'): string {
  const [prepare, help] = speaker === 'je' ? ['Je prépare', 'm’aider'] : ['Nous préparons', 'nous aider'];
  const asked = doubts.join(' ').replaceAll('Votre ', 'Notre ').replaceAll('votre ', 'notre ');
  return `${prepare} une demande au Fonds national parentalité (${subject}). ${asked} Pouvez-vous ${help} à répondre ?`;
}

/** A message for a question that says « répondre » already, or awaits a few words. */
export function briefLetter(question: string): string {
  return `${HELLO} ${question} Merci d’avance.`;
}
