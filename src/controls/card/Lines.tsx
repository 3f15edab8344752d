import { CardPart } from './CardPart.tsx';

interface Props {
  /** The heading of a part of their own; without it the lines stand alone. */
  title?: string;
  lines: readonly string[];
}

/** One line as a paragraph, several as a list, none as nothing at all. */
export function Lines({ title, lines }: Props) {
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
