import { Fragment } from 'react';
import { conditionParts } from '../../rules/checklist/conditions.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import { aboutCondition } from '../../rules/remarks/about.ts';
import { sentence } from '../../french/sentence.ts';
import { ConditionList } from '../../controls/card/ConditionList.tsx';
import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import type { ViewProps } from '../tool-part.ts';
import { FootnoteMarks } from '../dossier/parts/FootnoteMarks.tsx';
import { RemarksOn } from '../remarks/RemarksOn.tsx';

/** What the project is, and its conditions: unmet, unknown, met, with what to do. */
export function View({ dossier: { action, audit, work }, footnotes }: ViewProps) {
  if (!action || !audit) return null;
  const { mark, title, reason, remedies, cites } = fitWords(action, audit);
  return (
    <>
      <p className={`outcome ${mark}`}>
        <MarkIcon mark={mark} />
        <span>
          <strong>{action.label}</strong> : {sentence(title)} {reason}
          <FootnoteMarks numbers={footnotes(cites)} />
        </span>
      </p>
      <local-precision kind="action" name={action.id} strand={action.strand} />
      {action.finding && remedies.map((remedy) => <p key={remedy}>{remedy}</p>)}
      {conditionParts(action, audit).map((part) => (
        <Fragment key={part.title}>
          <h3>{part.title}</h3>
          <ConditionList
            conditions={part.conditions}
            under={({ id }) => <RemarksOn about={aboutCondition(id)} remarks={work.remarks} />}
          />
        </Fragment>
      ))}
    </>
  );
}
