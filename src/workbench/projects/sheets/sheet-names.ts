import { cutText } from '../../../rules/work/bounds.ts';

/** The most that a spreadsheet allows of a sheet’s name. */
const MOST_NAME = 31;

// What a spreadsheet forbids there, or would need to be doubled within a formula.
const FORBIDDEN = /[[\]:*?/\\'"<>&\p{Cc}\p{Cs}]/gu;

/** A sheet’s name for each project: its rank and its title, so that each is another, and none is one that spreadsheets keep. */
export function sheetNames(titles: readonly string[]): string[] {
  return titles.map((title, i) => {
    const words = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
    const rank = String(i + 1);
    return cutText(words === '' ? `Projet ${rank}` : `${rank}. ${words}`, MOST_NAME).trim();
  });
}

/** A sheet’s name as a formula writes it. */
export function inFormula(name: string): string {
  return `'${name}'!`;
}
