import type { Answers } from '../../rules/decision/decision-table.ts';

/** What names, in the fragment of a wizard, the answers that were read from a phrase. */
export const READ = 'lu';

/** A wizard on the thing that a phrase names, its answers given and marked as read, without the base path. */
export function wizardLink(kind: 'depense' | 'action', id: string, answers: Answers): string {
  const given = { [kind]: id, ...answers };
  const pairs = [...Object.entries(given), [READ, Object.keys(given).join('.')]];
  const path = kind === 'depense' ? '/ma-depense/' : '/quel-volet/';
  return `${path}#${pairs.map((pair) => pair.join('=')).join('&')}`;
}
