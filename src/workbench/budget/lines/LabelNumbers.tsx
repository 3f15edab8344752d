import { useEffect, useRef } from 'react';
import { loadNumbers } from '../../../controls/island/load-numbers.ts';

const PAUSE = 600;

/** The numbers to call, small, beside a label that says a danger. */
export function LabelNumbers({ label }: { label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (label.trim() === '') {
      place.current?.replaceChildren();
      return;
    }
    const waiting = setTimeout(() => {
      void loadNumbers().then(
        ({ showSmallNumbers }) => {
          if (place.current) showSmallNumbers(label, place.current);
        },
        () => null,
      );
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [label]);
  return <div ref={place} className="label-numbers" />;
}
