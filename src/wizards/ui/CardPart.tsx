import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
}

/** One part of the card, under its heading. */
export function CardPart({ title, children }: Props) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
