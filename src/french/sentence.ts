/** A text with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as a sentence: with a stop at its end, unless it has one. */
export function sentence(text: string): string {
  return /[.…?!]$/.test(text) ? text : `${text}.`;
}
