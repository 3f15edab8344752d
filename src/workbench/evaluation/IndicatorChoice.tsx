import { indicatorGroups } from '../../rules/annexe/indicator-groups.ts';
import type { Indicators } from '../../schemas/annexe/indicator.ts';
import { sourcesOf } from '../../rules/card/card.ts';
import { Sources } from '../../controls/card/Sources.tsx';
import type { Places } from '../../rules/rules-data.ts';
import { evaluationActions } from './evaluation-actions.ts';

interface Props {
  list: Indicators;
  leftOut: readonly string[];
  places: Places;
}

/** The annexe's indicators for a strand, all followed until one is left out; or what its silence means. */
export function IndicatorChoice({ list: { strand, indicators, silence }, leftOut, places }: Props) {
  const cites = [...indicators.flatMap((each) => each.cites), ...(silence?.cites ?? [])];
  return (
    <>
      {silence && <p className="note">{silence.because}</p>}
      {indicatorGroups(indicators).map(({ title, list }) => (
        <fieldset key={title} className="indicator-group">
          <legend>{title}</legend>
          {list.map(({ id, label }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                autoComplete="off"
                checked={!leftOut.includes(id)}
                onChange={({ target }) => evaluationActions.follow(id, target.checked)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <details className="sources-of">
        <summary>Où l’annexe 2 le dit (volet {strand})</summary>
        <Sources sources={sourcesOf(cites, places)} />
      </details>
    </>
  );
}
