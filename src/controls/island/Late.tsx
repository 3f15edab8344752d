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
    const come = () => load().then(whole);
    come()
      .catch(() => {
        setPart('failed');
        // It may have been late only.
        return come();
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

/** A script cut short may still be one, without what it should give. */
function whole<Part>(part: Part): Part {
  if (Object.keys(Object(part) as object).length === 0) throw new Error('cut short');
  return part;
}
