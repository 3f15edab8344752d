import { sentence } from '../../french/sentence.ts';
import { sourcesOf } from '../../rules/card/card.ts';
import { conditionParts } from '../../rules/checklist/conditions.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import type { Dossier } from '../../rules/dossier/dossier.ts';
import { aboutCondition } from '../../rules/remarks/about.ts';
import type { Places } from '../../rules/rules-data.ts';
import { ConditionList } from '../../controls/card/ConditionList.tsx';
import { MarkIcon } from '../../controls/card/MarkIcon.tsx';
import type { Reviewed } from './adviser-store.ts';
import { CitedPlaces } from './CitedPlaces.tsx';
import { RemarksHere } from './RemarksHere.tsx';

interface Props {
  reviewed: Reviewed;
  by: string;
  dossier: Dossier;
  places: Places;
}

/** The card of the project: its answer, then each condition with its state, its place in the annexe, and what is said of it. */
export function AdviserCard({ reviewed, by, dossier: { action, audit }, places }: Props) {
  if (!action || !audit)
    return (
      <section className="adviser-part" aria-labelledby="projet">
        <h2 id="projet">Le projet et ses conditions</h2>
        <p className="soft">Le porteur ne l’a pas encore décrit.</p>
      </section>
    );
  const { mark, title, reason, remedies, cites } = fitWords(action, audit);
  const citesOf = (id: string) =>
    audit.criteria.find(({ criterion }) => criterion.id === id)?.criterion.cites;
  return (
    <section className="adviser-part" aria-labelledby="projet">
      <h2 id="projet">Le projet et ses conditions</h2>
      <div className={`adviser-outcome ${mark}`}>
        <MarkIcon mark={mark} />
        <div>
          <p>
            <strong>{action.label}</strong> : {sentence(title)} {reason}
          </p>
          <CitedPlaces sources={sourcesOf(cites, places)} />
        </div>
      </div>
      {action.finding && remedies.map((remedy) => <p key={remedy}>{remedy}</p>)}
      {conditionParts(action, audit).map((part) => (
        <div key={part.title} className="adviser-conditions">
          <h3>{part.title}</h3>
          <ConditionList
            conditions={part.conditions}
            under={({ id, label }) => (
              <>
                <CitedPlaces sources={sourcesOf(citesOf(id) ?? [], places)} />
                <RemarksHere {...{ reviewed, by }} about={aboutCondition(id)} on={label} />
              </>
            )}
          />
        </div>
      ))}
    </section>
  );
}
