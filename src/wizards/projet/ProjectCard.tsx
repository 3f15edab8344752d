import type { Dates } from '../../schemas/rules/action.ts';
import { audit } from '../../rules/checklist/audit.ts';
import { conditionParts } from '../../rules/checklist/conditions.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import { PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import { letter } from '../../rules/letters.ts';
import { sentence } from '../../french/sentence.ts';
import { datesAnyDay, datesOn } from '../../rules/annexe/live-dates.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import { today } from '../../controls/today.ts';
import { projectFragment } from '../../rules/work/project-fragment.ts';
import { AskCaf } from '../../controls/card/AskCaf.tsx';
import { CardPart, Lines } from '../../controls/card/CardPart.tsx';
import { ConditionList } from '../../controls/card/ConditionList.tsx';
import { NextSteps } from '../../controls/card/NextSteps.tsx';
import { Sources } from '../../controls/card/Sources.tsx';
import { VerdictCard } from '../../controls/card/VerdictCard.tsx';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import { Neighbours } from './Neighbours.tsx';

interface Props {
  data: ProjectData;
  action: ProjectAction;
  answers: Answers;
  link: () => string;
  onPrevious: () => void;
}

/** The answer for a project: which conditions hold, which are missing, where to look next. */
export function ProjectCard({ data, action, answers, link, onPrevious }: Props) {
  const day = today();
  const result = audit(action, answers, day);
  const { mark, title, because, points } = fitWords(action, result);
  const strand = data.strands.find(({ id }) => id === action.strand);
  const subject = strand ? `${action.label}, volet ${strand.id}` : action.label;
  return (
    <VerdictCard answer={result.fit} {...{ mark, title, subject, link, onPrevious }}>
      <CardPart title={PART_TITLES.because}>
        <p>{because}</p>
        <Lines lines={points} />
      </CardPart>
      {action.dates && (
        <CardPart title="Les dates">
          <p>{inDates(action.dates, day)}</p>
        </CardPart>
      )}
      {conditionParts(action, result).map((part) => (
        <CardPart key={part.title} title={part.title}>
          <ConditionList conditions={part.conditions} />
        </CardPart>
      ))}
      <Lines
        title={PART_TITLES.keep}
        lines={result.criteria.flatMap(({ criterion, status }) =>
          status === 'not-applicable' ? [] : (criterion.keep ?? []),
        )}
      />
      {result.fit === 'undecided' && <AskCaf messages={[letter(action.ask)]} {...{ subject, link }} />}
      <Neighbours neighbours={action.neighbours} strands={data.strands} />
      <NextSteps
        lines={action.finding ? [action.finding.instead] : []}
        strand={strand}
        doors={[
          {
            path: strand ? `/ma-depense/#volet=${strand.id}` : '/ma-depense/',
            label: 'Vérifier une dépense de ce projet',
          },
          { path: `/mon-dossier/#${projectFragment(answers)}`, label: 'Ajouter à mon dossier' },
        ]}
      />
      <Sources
        cites={[
          ...(action.finding?.cites ?? []),
          ...(action.dates?.cites ?? []),
          ...result.decisive.flatMap(({ criterion }) => criterion.cites),
        ]}
        places={data.places}
      />
    </VerdictCard>
  );
}

/** What the annexe dates, and what that means on the reader's day. */
function inDates(dates: Dates, day: string): string {
  const parts = [datesAnyDay(dates), datesOn(dates, day)].filter(Boolean);
  return parts.map(sentence).join(' ');
}
