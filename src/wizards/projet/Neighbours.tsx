import type { Action } from '../../schemas/rules/action.ts';
import { url } from '../../url.ts';
import { CardPart } from '../../controls/card/CardPart.tsx';
import type { StrandName } from '../../rules/rules-data.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';

interface Props {
  neighbours: Action['neighbours'];
  strands: readonly StrandName[];
}

/** Other strands to look at, and when. */
export function Neighbours({ neighbours, strands }: Props) {
  if (neighbours.length === 0) return null;
  return (
    <CardPart title="À regarder aussi">
      <ul>
        {neighbours.map(({ strand, when }) => (
          <li key={strand + when}>
            {when}{' '}
            <a href={url(sheetAddress(strand))}>
              Volet {strand}&nbsp;· {strands.find(({ id }) => id === strand)?.name}
            </a>
          </li>
        ))}
      </ul>
    </CardPart>
  );
}
