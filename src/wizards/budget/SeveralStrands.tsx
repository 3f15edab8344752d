import { CopyButton } from '../ui/CopyButton.tsx';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** When the lines belong to several strands: the annexe doesn’t say whether they combine. */
export function SeveralStrands({ strands }: { strands: readonly string[] }) {
  if (strands.length < 2) return null;
  const named = list.format(strands);
  const question = `Bonjour. Notre projet réunit des dépenses des volets ${named} du Fonds national parentalité. L’annexe 2 ne dit pas si plusieurs volets peuvent financer un même projet, ni comment. Peut-on les demander ensemble, et faut-il un budget par volet ? Merci d’avance pour votre réponse.`;
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
