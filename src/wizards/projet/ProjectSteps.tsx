import { projectCard } from '../../rules/card/project-card.ts';
import { soFar } from '../../rules/checklist/so-far.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import type { Journey } from '../../controls/fragment/journey.ts';
import { Checklist } from '../../controls/card/Checklist.tsx';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import { QuestionStep } from '../../controls/question/QuestionStep.tsx';
import { today } from '../../controls/today.ts';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import { LocalProposal } from './LocalProposal.tsx';
import { questionsOf } from './project-fields.ts';
import { applicableQuestions, LIST, modeOf, projectView } from './project-view.ts';

interface Props {
  data: ProjectData;
  action: ProjectAction;
  journey: Journey;
}

/** What follows the choice of an action: its criteria, all on one page or one by one, then the card. */
export function ProjectSteps({ data, action, journey: { answers, memory, answer, revisit, link } }: Props) {
  const all = questionsOf(data, action);
  const asked = applicableQuestions(data, action, answers);
  const view = projectView(action, all, asked, answers, memory);
  const goTo = (step: string | undefined, mode?: 'list' | 'one') => () => revisit(step, mode);

  if (view === 'card') {
    const last = modeOf(action.criteria, memory) === 'list' ? LIST : (asked.at(-1)?.id ?? 'action');
    const card = projectCard(data, action, answers, today());
    return (
      <VerdictCard
        {...{ card, link }}
        about={{ kind: 'action', name: action.id, strand: action.strand }}
        version={data.version}
        onPrevious={goTo(all.length > 0 ? last : 'action')}
        changeOf={(id) => (asked.some((field) => field.id === id) ? goTo(id, 'one') : undefined)}
      />
    );
  }
  if (view === 'list')
    return (
      <Checklist
        key={JSON.stringify(memory.draft)}
        title={action.label}
        beside={(field) => field.kind === 'list' && <LocalProposal {...{ data, action }} />}
        asked={(given) => applicableQuestions(data, action, given)}
        values={{ ...answers, ...memory.draft }}
        soFar={(given) => soFar(action, given, today())}
        onAnswer={(given) => {
          const applicable = applicableQuestions(data, action, given);
          answer(Object.fromEntries(applicable.map(({ id }) => [id, given[id] ?? UNKNOWN])));
        }}
        onOneByOne={goTo(undefined, 'one')}
        onPrevious={goTo('action')}
      />
    );
  const rank = asked.findIndex(({ id }) => id === view.id);
  const value = memory.draft?.[view.id] ?? answers[view.id];
  return (
    <>
      <QuestionStep
        key={`${view.id} ${value ?? ''}`}
        field={view}
        value={value}
        rank={
          rank < 0 ? undefined : `${action.label} : question ${String(rank + 1)} sur ${String(asked.length)}`
        }
        onAnswer={answer}
        onPrevious={goTo(asked[rank - 1]?.id ?? 'action')}
      />
      {view.kind === 'list' && <LocalProposal {...{ data, action }} />}
      {asked.length > 1 && (
        <button type="button" className="link" onClick={goTo(LIST, 'list')}>
          Plutôt toutes les questions sur une page
        </button>
      )}
    </>
  );
}
