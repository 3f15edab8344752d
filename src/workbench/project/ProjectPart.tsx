import { Fragment } from 'react';
import { conditionParts } from '../../rules/checklist/conditions.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import { sentence } from '../../french/sentence.ts';
import { ConditionList } from '../../controls/card/ConditionList.tsx';
import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import { DossierPart } from '../dossier/parts/DossierPart.tsx';
import type { ViewProps } from '../tool-part.ts';
import { NoteMarks } from '../dossier/parts/NoteMarks.tsx';

const TOOL = { path: '/quel-volet/', label: 'Vérifier mon projet' };

/** What the project is, and its conditions: unmet, unknown, met, with what to do. */
export function ProjectPart({ dossier: { action, audit, work }, notes }: ViewProps) {
  if (!action || !audit)
    return (
      <DossierPart
        id="projet"
        title="Le projet et ses conditions"
        tool={TOOL}
        empty="Décrivez votre projet : vous verrez ici ses conditions."
      />
    );
  const { mark, title, reason, remedies, cites } = fitWords(action, audit);
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
          <strong>{action.label}</strong> : {sentence(title)} {reason}
          <NoteMarks numbers={notes(cites)} />
        </span>
      </p>
      {action.finding && remedies.map((remedy) => <p key={remedy}>{remedy}</p>)}
      {conditionParts(action, audit).map((part) => (
        <Fragment key={part.title}>
          <h3>{part.title}</h3>
          <ConditionList conditions={part.conditions} />
        </Fragment>
      ))}
    </DossierPart>
  );
}
