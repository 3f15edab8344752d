import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Reading } from '../../rules/work/workbench-read.ts';
import type { ProjectAction } from '../../rules/rules-data.ts';
import { PROJECT_KEY } from '../../rules/work/project-fragment.ts';

/** Something that the page was asked to take in. */
export type Incoming =
  ({ kind: 'file' | 'link' } & Reading) | { kind: 'project'; action: string; answers: Answers };

/** The project that a fragment adds, or null; answers that mean nothing are left out. */
export function readProjectFragment(fragment: string, actions: readonly ProjectAction[]): Incoming | null {
  const given = new URLSearchParams(fragment);
  const action = actions.find(({ id }) => id === given.get(PROJECT_KEY));
  if (!action) return null;
  const answers = action.criteria.flatMap(({ id }) => {
    const value = given.get(id);
    return value !== null && /^[a-z0-9][a-z0-9.-]{0,30}$/i.test(value) ? [[id, value] as const] : [];
  });
  return { kind: 'project', action: action.id, answers: Object.fromEntries(answers) };
}
