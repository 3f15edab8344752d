import { useJourney } from '../../controls/fragment/journey.ts';
import { Finder } from '../../controls/question/Finder.tsx';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { once } from '../../controls/island/once.ts';
import { LOST_STEP, WizardFrame } from '../../controls/question/WizardFrame.tsx';
import type { ProjectData } from '../../rules/rules-data.ts';
import { actionGroups, actionField, actionOf, projectVocabulary, questionsOf } from './project-fields.ts';

const loadSearch = once(() => import('./search-actions.ts'));
const loadSteps = () => import('./ProjectSteps.tsx');

/** « Quel volet pour mon projet ? », from the words people use to the verdict card. */
export const ProjectWizard = guarded(Project, () => import('../../controls/island/WizardRescue.tsx'));

function Project({ data }: { data: ProjectData }) {
  const journey = useJourney(projectVocabulary(data), data.version);
  const { answers, memory, answer } = journey;
  const action = actionOf(data, answers.action);
  const first = actionField(data);
  const value = memory.draft?.[first.id] ?? answers[first.id];
  return (
    <WizardFrame
      journey={journey}
      listed={[first, ...(action ? questionsOf(data, action) : [])]}
      onBegin={loadSteps}
    >
      {action && memory.at !== first.id ? (
        <Late load={loadSteps} failed={LOST_STEP}>
          {({ ProjectSteps }) => <ProjectSteps {...{ data, action, journey }} />}
        </Late>
      ) : (
        <Finder
          key={value}
          field={first}
          groups={actionGroups(data)}
          value={value}
          prompt="Décrivez votre projet en une phrase"
          examples="Par exemple : un café des parents chaque mois, une ligne d’écoute, des visites au parloir."
          loadSearch={() => loadSearch().then(({ searchActions }) => searchActions(data))}
          onAnswer={answer}
        />
      )}
    </WizardFrame>
  );
}
