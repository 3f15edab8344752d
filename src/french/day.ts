/** The day of a moment on the calendar of this machine, as the rules read it: « 2026-11-23 ». */
export function dayOf(moment: Date): string {
  // The Swedish way of writing a day is the one that the rules read.
  return moment.toLocaleDateString('sv-SE');
}

/** « 2025-12-01 » is « 1er décembre 2025 ». */
export function dayInWords(day: string): string {
  const words = new Date(`${day}T12:00`).toLocaleDateString('fr-FR', { dateStyle: 'long' });
  return words.replace(/^1 /, '1er ');
}
