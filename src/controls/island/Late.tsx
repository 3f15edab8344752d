import { type ReactNode, useEffect, useState } from 'react';

const ANSWER =
  'La réponse n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page : vos réponses sont gardées dans son adresse.';

interface Props<Part> {
  load: () => Promise<Part>;
  /** What to do when it cannot come; by default, what is true of the wizards. */
  failed?: string;
  children: (part: Part) => ReactNode;
}

/** A part of the wizard that comes after the first question; when it cannot come, the page says what to do. */
export function Late<Part>({ load, failed = ANSWER, children }: Props<Part>) {
  const [part, setPart] = useState<{ value: Part } | 'failed' | null>(null);
  useEffect(() => {
    load()
      .catch(() => {
        setPart('failed');
        // It may have been late only.
        return load();
      })
      .then(
        (value) => setPart({ value }),
        () => null,
      );
  }, [load]);
  if (part === null) return <p className="late">La réponse arrive…</p>;
  if (part !== 'failed') return children(part.value);
  return (
    <p role="alert" className="note">
      {failed}
    </p>
  );
}
