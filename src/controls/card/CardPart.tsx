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

/** One line as a paragraph, several as a list, none as nothing at all; with a title, as a part of their own. */
export function Lines({ title, lines }: { title?: string; lines: readonly string[] }) {
  const distinct = [...new Set(lines)];
  if (distinct.length === 0) return null;
  const text =
    distinct.length === 1 ? (
      <p>{distinct[0]}</p>
    ) : (
      <ul>
        {distinct.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return title ? <CardPart title={title}>{text}</CardPart> : text;
}
