/** The reader's own day, as in « 2026-11-23 ». */
export function today(): string {
  // The Swedish way of writing a day is the one that the rules read.
  return new Date().toLocaleDateString('sv-SE');
}

/** A day in words, as in « 23 novembre 2026 ». */
export function dayInWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('fr-FR', { dateStyle: 'long' });
}
