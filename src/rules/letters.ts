/** How every message to the Caf begins and ends. */
export const HELLO = 'Bonjour.';
export const THANKS = 'Merci d’avance pour votre réponse.';

/** A question as a message to the Caf, complete in itself. */
export function letter(question: string): string {
  return `${HELLO} ${question} ${THANKS}`;
}
