import { STRAND_PICTURES } from '../../rules/annexe/strand-pictures.ts';
import type { Strand } from '../../schemas/strand.ts';

/** A strand’s picture, in the hue of its axis. */
export function Pictogram({ strand }: { strand: Strand }) {
  const { pale, plain, line } = STRAND_PICTURES[strand];
  return (
    <svg className="pictogram" viewBox="0 0 64 64" aria-hidden="true">
      {pale && <path className="pale" d={pale} />}
      <path d={plain} />
      {line && <path className="thin" d={line} />}
    </svg>
  );
}
