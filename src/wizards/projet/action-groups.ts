import { AXIS_NAMES } from '../../rules/annexe/axes.ts';
import type { Group } from '../../controls/question/PhraseField.tsx';
import type { ProjectData } from '../../rules/rules-data.ts';

/** What people set up, by axis; then what they bring that the annexe sets aside, or only names. */
export function actionGroups({ actions }: ProjectData): Group[] {
  const own = Object.entries(AXIS_NAMES).map(([axis, name]) => ({
    title: `Axe ${axis} · ${name}`,
    options: actions.filter(({ kind, strand }) => kind === 'action' && strand?.startsWith(axis)),
  }));
  return [
    ...own,
    { title: 'On nous en parle aussi', options: actions.filter(({ kind }) => kind !== 'action') },
  ];
}
