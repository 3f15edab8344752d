/** The rows of a text parted by a mark, and where a quotation mark stays open, counted from 1. */
export interface SplitText {
  rows: string[][];
  openQuote: number | null;
  /** Whether the reading ended before the text did. */
  cut: boolean;
}

/**
 * Parts a text into rows and cells. A cell is quoted when its quotation mark closes just before the next mark or the end
 * of the line; else it is a character like another (« "Café des parents" : boissons », « 24" »). The reading ends after
 * `most` rows that hold something.
 */
export function splitCells(text: string, mark: string, most = Infinity): SplitText {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let openQuote: number | null = null;
  // Where no quotation mark closes any more, nothing is looked for again.
  let hopeless = false;
  let filled = 0;
  const holds = new RegExp(`[^\\s${mark === '\t' ? '' : mark}]`);
  while (at <= text.length && filled < most) {
    if (row.length === 0) {
      const next = text.indexOf('\n', at);
      const line = text.slice(at, next === -1 ? text.length : next);
      // A line without a quotation mark is parted at once, and one that holds nothing is no cell.
      if (!line.includes('"')) {
        const full = holds.test(line);
        if (full) filled += 1;
        rows.push(full ? line.split(mark) : []);
        at += line.length + 1;
        continue;
      }
    }
    const quoted = text[at] === '"' && !hopeless ? quotedCell(text, at, mark) : null;
    if (quoted === 'open') {
      hopeless = true;
      openQuote ??= rows.length + 1;
    }
    let end: number;
    if (quoted !== null && quoted !== 'open') {
      row.push(quoted.cell);
      end = quoted.end;
    } else {
      end = endOfCell(text, at, mark);
      row.push(text.slice(at, end));
    }
    at = end + 1;
    if (end >= text.length || text[end] === '\n') {
      rows.push(row);
      row = [];
      filled += 1;
    }
  }
  // A line break ends the last row, and begins none.
  if (at > text.length && text.endsWith('\n')) rows.pop();
  return { rows, openQuote, cut: text.slice(at, at + 100_000).trim() !== '' };
}

function endOfCell(text: string, start: number, mark: string): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === mark || text[at] === '\n') return at;
  return text.length;
}

/** The cell whose quotation mark opens here, null when it is none, « open » when nothing closes any. */
function quotedCell(
  text: string,
  start: number,
  mark: string,
): { cell: string; end: number } | null | 'open' {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return 'open';
  let end = close + 1;
  while (text[end] === ' ') end += 1;
  if (end < text.length && text[end] !== mark && text[end] !== '\n') return null;
  const cell = text.slice(start + 1, close);
  // From a spreadsheet no cell holds a tab: that mark stood at the start of a text.
  return mark === '\t' && cell.includes('\t') ? null : { cell: cell.replaceAll('""', '"'), end };
}
