const FIGURES = /^[\d\s.,]*\d[\d\s.,]*(?:€|eur|euros?)?$/i;

/** The text of a cell on one line, without the spaces around it. Figures on lines of their own never make one number. */
export function oneLine(text: string): string {
  if (!/[\r\n\t\v]/.test(text)) return text.trim();
  const lines = text.trim().split(/\s*[\r\n\t\v]\s*/);
  return lines.join(lines.filter((line) => FIGURES.test(line)).length > 1 ? ' ; ' : ' ');
}
