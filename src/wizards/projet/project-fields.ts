import type { Vocabulary } from '../../controls/fragment/codec.ts';
import type { Field } from '../../controls/fragment/field.ts';
import { criterionFields } from '../../controls/fragment/rule-fields.ts';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import type { Group } from '../../controls/question/PhraseField.tsx';

/** The first question. */
export function actionField({ actions }: ProjectData): Field {
  return {
    id: 'action',
    label: 'Que voulez-vous mettre en place ?',
    kind: 'choice',
    options: actions.map(({ id, label, summary }) => ({ id, label, summary })),
    nsp: false,
  };
}

/** What a link to this wizard may hold. */
export function projectVocabulary(data: ProjectData): Vocabulary {
  return (given) => {
    const action = actionOf(data, given('action'));
    return [actionField(data), ...(action ? questionsOf(data, action) : [])];
  };
}

/** The questions behind an action's criteria, in order. */
export function questionsOf({ departements }: ProjectData, { criteria }: ProjectAction): Field[] {
  return criteria.flatMap((criterion) => criterionFields(criterion, departements));
}

export function actionOf({ actions }: ProjectData, id: string | undefined): ProjectAction | undefined {
  return actions.find((action) => action.id === id);
}

/** What people set up, by axis; then what they bring that the annexe sets aside, or only names. */
export function actionGroups({ actions, axes }: ProjectData): Group[] {
  const own = Object.entries(axes).map(([axis, name]) => ({
    title: `Axe ${axis} · ${name}`,
    options: actions.filter(({ kind, strand }) => kind === 'action' && strand?.startsWith(axis)),
  }));
  return [
    ...own,
    { title: 'On nous en parle aussi', options: actions.filter(({ kind }) => kind !== 'action') },
  ];
}
