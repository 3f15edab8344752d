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
