import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** A mark beside the heading. */
  icon?: ReactNode;
  children: ReactNode;
}

/** One part of the card, under its heading. */
export function CardPart({ title, icon, children }: Props) {
  return (
    <section className="part">
      <h2>
        {icon}
        {title}
      </h2>
      {children}
    </section>
  );
}
