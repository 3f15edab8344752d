import { CardPart } from '../../controls/card/CardPart.tsx';
import type { Places } from '../../rules/rules-data.ts';
import type { Recall } from '../../schemas/rules/recall.ts';
import { url } from '../../url.ts';

/** What the annexe asks besides of the action, each line with its place. */
export function RecallPart({ recalls, places }: { recalls: readonly Recall[]; places: Places }) {
  if (recalls.length === 0) return null;
  return (
    <CardPart title="Vérifiez aussi">
      <ul>
        {recalls.map(({ text, cites }) => (
          <li key={text}>
            {text}
            {[...new Map(cites.map((id) => [places[id] ?? id, id]))].map(([place, id]) => (
              <small key={id}>
                {' '}
                <a href={`${url('/source/reperes/')}#${id}`}>{place}</a>
              </small>
            ))}
          </li>
        ))}
      </ul>
    </CardPart>
  );
}
