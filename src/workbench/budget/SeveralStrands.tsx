import { listOf } from '../../french/list.ts';
import { severalStrandsQuestion } from '../../rules/annexe/several-strands.ts';
import { letter } from '../../rules/letters.ts';
import { CopyButton } from '../../controls/card/CopyButton.tsx';

/** When the lines belong to several strands: the annexe doesn’t say whether they combine. */
export function SeveralStrands({ strands }: { strands: readonly string[] }) {
  if (strands.length < 2) return null;
  const named = listOf(strands);
  const question = letter(severalStrandsQuestion(strands));
  return (
    <section className="panel" aria-labelledby="plusieurs-volets">
      <h2 id="plusieurs-volets">Plusieurs volets dans un projet</h2>
      <p>
        Vos lignes relèvent des volets {named}. L’annexe ne dit pas si plusieurs volets peuvent se cumuler :
        la question est à poser à votre Caf.
      </p>
      <blockquote>{question}</blockquote>
      <CopyButton label="Copier la question" text={() => question} />
    </section>
  );
}
