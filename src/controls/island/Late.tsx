import { type ReactNode, useEffect, useState } from 'react';

interface Props<Part> {
  load: () => Promise<Part>;
  /** What to do when it cannot come. */
  failed: string;
  children: (part: Part) => ReactNode;
}

/** What has come: it is drawn at once, without a wait between. */
const here = new WeakMap<() => Promise<unknown>, unknown>();

/** A part of a page that comes after the first; when it cannot come, the page says what to do. */
export function Late<Part>({ load, failed, children }: Props<Part>) {
  const [part, setPart] = useState<{ value: Part } | 'failed' | null>(() =>
    here.has(load) ? { value: here.get(load) as Part } : null,
  );
  useEffect(() => {
    if (here.has(load)) return;
    load()
      .catch(() => {
        setPart('failed');
        // It may have been late only.
        return load();
      })
      .then(
        (value) => {
          here.set(load, value);
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
