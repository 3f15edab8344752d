import { CardPart, Lines } from '../../controls/card/CardPart.tsx';
import type { ChangeGroup } from '../../rules/decision/change-groups.ts';

interface Props {
  title: string;
  groups: readonly ChangeGroup[];
}

/** Other answers, question by question, and where they lead. */
export function Changes({ title, groups }: Props) {
  if (groups.length === 0) return null;
  return (
    <CardPart title={title}>
      {groups.map(({ question, lines }) =>
        question === null ? (
          <Lines key="volet" lines={lines} />
        ) : (
          <div key={question} className="change">
            <p>{question}</p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </CardPart>
  );
}
