import { type ReactNode, useEffect, useState } from 'react';

interface Props<Part> {
  /** Named once for all: what it brought is then shown at once the next time. */
  load: () => Promise<Part>;
  /** What to do when it cannot come. */
  failed: string;
  children: (part: Part) => ReactNode;
}

const brought = new WeakMap<object, { value: unknown }>();

/** A part of a page that comes after the first; when it cannot come, the page says what to do. */
export function Late<Part>({ load, failed, children }: Props<Part>) {
  const [part, setPart] = useState<{ value: Part } | 'failed' | null>(
    () => (brought.get(load) as { value: Part } | undefined) ?? null,
  );
  useEffect(() => {
    if (brought.has(load)) return;
    load()
      .catch(() => {
        setPart('failed');
        // It may have been late only.
        return load();
      })
      .then(
        (value) => {
          brought.set(load, { value });
          setPart({ value });
        },
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
