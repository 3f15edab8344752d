/** A part of a source to be replaced, from `start` to just before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The source with every edit made; edits may come in any order but may not overlap. */
export function editSource(source: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
