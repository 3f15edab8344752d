import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { fitReasons } from '../../../rules/checklist/fit-reasons.ts';
import { criterionConditions } from '../../../controls/card/criterion-conditions.ts';
import { ConditionList, countMet } from '../../../controls/card/ConditionList.tsx';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';
import { DossierPart } from './DossierPart.tsx';
import type { NotesOf } from './notes.ts';
import { NoteMarks } from './NoteMarks.tsx';

interface Props {
  dossier: Dossier;
  notes: NotesOf;
}

const TOOL = { path: '/quel-volet/', label: 'Vérifier mon projet' };

/** What the project is, and its conditions: unmet, unknown, met, with what to do. */
export function ProjectPart({ dossier: { action, audit, work }, notes }: Props) {
  if (!action || !audit)
    return (
      <DossierPart
        id="projet"
        title="Le projet et ses conditions"
        tool={TOOL}
        empty="Décrivez votre projet : vous verrez ici ses conditions."
      />
    );
  const { mark, title, because, remedies, cites } = fitReasons(action, audit);
  const of = (severity: 'blocking' | 'advised') =>
    audit.criteria.filter(
      ({ criterion, status }) => criterion.severity === severity && status !== 'not-applicable',
    );
  const [blocking, advised] = [of('blocking'), of('advised')];
  return (
    <DossierPart
      id="projet"
      title="Le projet et ses conditions"
      tool={{
        path: `/quel-volet/#${new URLSearchParams({ action: action.id, ...work.project.answers }).toString()}`,
        label: 'Revoir mes réponses',
      }}
    >
      <p className={`outcome ${mark}`}>
        <MarkIcon mark={mark} />
        <span>
          <strong>{action.label}</strong> : {title.replace(/([^.…])$/, '$1.')} {because}
          <NoteMarks numbers={notes(cites)} />
        </span>
      </p>
      {action.finding && remedies.map((remedy) => <p key={remedy}>{remedy}</p>)}
      {blocking.length > 0 && (
        <>
          <h3>{countMet(blocking, action.reading)}</h3>
          <ConditionList conditions={criterionConditions(blocking, action)} />
        </>
      )}
      {advised.length > 0 && (
        <>
          <h3>Conseillé, sans obligation</h3>
          <ConditionList conditions={criterionConditions(advised, action)} />
        </>
      )}
    </DossierPart>
  );
}
