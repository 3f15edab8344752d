import { type ReactNode, useEffect, useRef } from 'react';
import { hasMoved } from '../fragment/address.ts';

interface Props {
  title: string;
  /** What the heading says before it. */
  before?: ReactNode;
  /** What the document's title says; by default the heading, and on the first step the page's own title. */
  first?: boolean;
  /** Whether something is wrong: the document's title says so first. */
  wrong?: boolean;
}

const PAGE = typeof document === 'undefined' ? '' : document.title;

/** The heading of a step: it takes the focus when the reader arrives by their own doing, and names the document. */
export function StepHeading({ title, before, first = false, wrong = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = (wrong ? 'Erreur : ' : '') + (first ? PAGE : `${title} · ${PAGE}`);
  }, [title, first, wrong]);
  useEffect(() => {
    if (!hasMoved()) return;
    heading.current?.closest('.wizard')?.scrollIntoView({ behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {before}
      {title}
    </h1>
  );
}
