import type { Answers } from '../decision/decision-table.ts';

export const PROJECT_KEY = 'projet';

/** The fragment that adds a project to the dossier: « projet=groupe-parents&regularite=oui ». It never reaches a server. */
export function projectFragment({ action, ...answers }: Answers): string {
  return new URLSearchParams([[PROJECT_KEY, action ?? ''], ...Object.entries(answers)]).toString();
}
