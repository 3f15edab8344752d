import { textAt } from '../work/bounds.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** Something that was written of the parents elsewhere in the work, where a need may be read. */
export interface Heard {
  /** What it answers there. */
  about: string;
  text: string;
}

/** The most that are offered: the last ones, which are the nearest. */
const MOST_HEARD = 12;

/** What parents said at the sessions, then what the report says has changed. */
export function heardOf({ work, followed }: Pick<Dossier, 'work' | 'followed'>): Heard[] {
  const { evaluation, report } = work;
  const heard = evaluation.sessions.flatMap(({ label, values }) =>
    followed
      .filter(({ kind }) => kind === 'qualitatif')
      .map((indicator) => ({
        about: [label.trim(), indicator.label].filter(Boolean).join(' · '),
        text: textAt(values, indicator.id)?.trim() ?? '',
      })),
  );
  const changes = { about: 'Votre bilan', text: textAt(report.said, 'changements')?.trim() ?? '' };
  return [...heard, changes].filter(({ text }) => text !== '').slice(-MOST_HEARD);
}
