import { UNKNOWN } from '../../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../../rules/decision/question-words.ts';
import type { StrandName } from '../../../rules/rules-data.ts';

interface Props {
  strands: readonly StrandName[];
  /** What the empty option says. */
  none: string;
}

/** The strands as options of a list, with « Je ne sais pas ». */
export function StrandOptions({ strands, none }: Props) {
  return (
    <>
      <option value="">{none}</option>
      {strands.map(({ id, name }) => (
        <option key={id} value={id}>
          {id} · {name}
        </option>
      ))}
      <option value={UNKNOWN}>{UNKNOWN_WORDS}</option>
    </>
  );
}
