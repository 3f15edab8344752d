import { type ReactNode, useEffect, useState } from 'react';

interface Props<Part> {
  load: () => Promise<Part>;
  /** What to do when it cannot come. */
  failed: string;
  children: (part: Part) => ReactNode;
}

/** A part of a page that comes after the first; when it cannot come, the page says what to do. */
export function Late<Part>({ load, failed, children }: Props<Part>) {
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
