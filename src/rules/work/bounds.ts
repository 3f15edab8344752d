/** The most that any part of the work holds: what is written stays within it, and what is read is cut to it, and said. */
export const MOST_ANSWERS = 100;
/** Values of one session, or of the whole project: far more than the indicators of all the strands. */
export const MOST_VALUES = 300;
export const MOST_LABEL = 300;
export const MOST_TEXT = 4_000;
/** Projects of one dossier, with the one at hand. */
export const MOST_PROJECTS = 12;

type Texts = Readonly<Record<string, string>>;

/** A text, within its bound; never half a character at its end. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** What a record says under an id: never what every object has by birth (« constructor », « toString »). */
export function textAt(texts: Texts, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/** The record with one more text under an id, unless it is full. */
export function withText(texts: Texts, id: string, text: string, most: number): Texts {
  const full = !Object.hasOwn(texts, id) && Object.keys(texts).length >= most;
  return full ? texts : { ...texts, [id]: text };
}
