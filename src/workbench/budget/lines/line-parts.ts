/** A run of lines that is drawn, or left as it is, together. */
export interface LinePart<Line> {
  key: number;
  lines: readonly Line[];
}

const PART = 10;

/**
 * Parts a list, and parts it again as it changes: a line stays in the part where it was, so that the others are not drawn
 * anew when one goes or comes. A part takes new lines until it is twice as long as it began.
 */
export function lineParts<Line>(
  idOf: (line: Line) => string,
): (lines: readonly Line[]) => readonly LinePart<Line>[] {
  let before = new Map<string, { key: number; rank: number }>();
  let keys = 0;
  return (lines) => {
    const parts: { key: number; lines: Line[] }[] = [];
    let rank = -1;
    let most = PART;
    for (const line of lines) {
      const known = before.get(idOf(line));
      const part = parts.at(-1);
      if (known && known.rank > rank) {
        parts.push({ key: known.key, lines: [line] });
        rank = known.rank;
        most = 2 * PART;
      } else if (!part || part.lines.length >= most) {
        parts.push({ key: (keys += 1), lines: [line] });
        most = PART;
      } else part.lines.push(line);
    }
    before = new Map(
      parts.flatMap(({ key, lines: own }, at) => own.map((line) => [idOf(line), { key, rank: at }] as const)),
    );
    return parts;
  };
}
