import { useEffect, useRef } from 'react';
import { once } from '../../../../controls/island/once.ts';

/** What shows the numbers to call where a phrase says a danger; fetched on the first need. */
const loadNumbers = once(() => import('../../../../safety/label-numbers.ts'));

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
        // A list of labels is read one by one, between what else the page does.
        ({ showSmallNumbers }) => setTimeout(() => place.current && showSmallNumbers(label, place.current)),
        () => null,
      );
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [label]);
  return <div ref={place} className="label-numbers" />;
}
