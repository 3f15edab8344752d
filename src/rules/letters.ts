/** How every message to the Caf begins and ends. */
export const HELLO = 'Bonjour.';
export const THANKS = 'Merci d’avance pour votre réponse.';

/** Where a question awaits the name of the expense; a budget has it. */
const BLANK = '[dites laquelle]';

/** A question with the name that its blank awaits; as it is without one. */
export function filledIn(question: string, name: string): string {
  return name ? question.replace(BLANK, () => `« ${name} »`) : question;
}

/** A question as a message to the Caf, complete in itself. */
export function letter(question: string): string {
  return `${HELLO} ${question} ${THANKS}`;
}
