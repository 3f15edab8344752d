// What spreadsheets take for the beginning of a formula, plain or full-width; with it, marks already there.
const BEGINS_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Makes a text cell harmless: a spreadsheet shows it, and never runs it. For texts alone; numbers stay numbers. */
export function guardFormula(text: string): string {
  return BEGINS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && BEGINS_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
