const HELLO = 'Bonjour.';
const THANKS = 'Merci d’avance pour votre réponse.';

/** A question as a message to the Caf, complete in itself. */
export function letter(question: string): string {
  return `${HELLO} ${question} ${THANKS}`;
}

/** The same for a question that awaits no long answer, or that says « répondre » already. */
export function briefLetter(question: string): string {
  return `${HELLO} ${question} Merci d’avance.`;
}

/** One message that asks them all, for a project that may have no name yet. */
export function letterOf(title: string, questions: readonly string[]): string {
  const project = title ? `« ${title} »` : 'notre projet';
  return [
    `${HELLO} Nous préparons une demande au Fonds national parentalité pour ${project}. L’annexe 2 ne répond pas à tout, et voici ce que nous aimerions vous demander.`,
    ...questions.map((question, i) => `${String(i + 1)}. ${question}`),
    THANKS,
  ].join('\n\n');
}

/** The question when the sponsor’s own doubts stand in the way: these are said as they were asked. */
export function doubtQuestion(subject: string, doubts: readonly string[], speaker: 'je' | 'nous'): string {
  const [prepare, help] = speaker === 'je' ? ['Je prépare', 'm’aider'] : ['Nous préparons', 'nous aider'];
  return `${prepare} une demande au Fonds national parentalité (${subject}). ${doubts.join(' ')} Pouvez-vous ${help} à répondre ?`;
}
