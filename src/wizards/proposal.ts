import type { Proposal } from '../controls/question/PhraseField.tsx';
import type { Understood } from '../phrases/understood/understand.ts';

/** What a phrase says beside the thing that it names, ready to be confirmed; null when it says no more than the thing. */
export function proposal(
  question: string,
  { id, label }: { id: string; label: string },
  { answers, says }: Understood,
): Proposal | null {
  return says.length === 0 ? null : { answers: { [question]: id, ...answers }, says: [label, ...says] };
}
