import { useEffect, useRef } from 'react';
import { useWorkbench } from '../store/use-workbench.ts';

/** A gesture is over once nothing more was done for so long. */
const SETTLED = 900;

interface Props {
  /** What else is to be said, once the gesture is over. */
  more?: () => readonly string[];
}

/** Says to who hears the page what was done, once, when it is over; the same thing done again is said again. */
export function Said({ more }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const done = useWorkbench((state) => state.done);
  useEffect(() => {
    const said = line.current;
    if (!said || !done) return undefined;
    // Empty in between, so that equal words are a change.
    said.textContent = '';
    const pause = setTimeout(() => {
      said.textContent = [done.words, ...(more?.() ?? [])].map((words) => `${words}.`).join(' ');
    }, SETTLED);
    return () => clearTimeout(pause);
  }, [done, more]);
  return <p className="visually-hidden" role="status" ref={line} />;
}
