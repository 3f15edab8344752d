import type { Group } from '../ui/Finder.tsx';
import type { ProjectData } from '../wizard-data.ts';

const AXES = [
  ['1', 'Des actions collectives, entre parents ou en famille'],
  ['2', 'Un accompagnement, un parent à la fois'],
  ['3', 'Un lieu, ou un relais avec la prison'],
  ['4', 'Un réseau, des ressources'],
] as const;

/** What people set up, by axis; then what they bring that the annexe sets aside, or names beside. */
export function actionGroups({ actions }: ProjectData): Group[] {
  const own = (axis: string) =>
    actions.filter(({ kind, strand }) => kind === 'action' && strand?.startsWith(axis)).map(({ id }) => id);
  const others = actions.filter(({ kind }) => kind !== 'action').map(({ id }) => id);
  return [
    ...AXES.map(([axis, title]) => ({ title: `Axe ${axis} : ${title}`, ids: own(axis) })),
    { title: 'On nous en parle souvent', ids: others },
  ].filter(({ ids }) => ids.length > 0);
}
