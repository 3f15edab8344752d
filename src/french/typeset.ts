/**
 * French micro-typography: a narrow no-break space before ; ! ? and a no-break space before : and inside « »,
 * between the thousands of a number and before €, %, the h of hours and their minutes; the typographic apostrophe. Idempotent.
 */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/«[ \u00a0\u202f]*/g, '«\u00a0')
    .replace(/[ \u00a0\u202f]*»/g, '\u00a0»')
    .replace(/[ \u00a0\u202f]+([;!?])/g, '\u202f$1')
    .replace(/[ \u00a0\u202f]+:(?=\s|$)/g, '\u00a0:')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}\b)/g, '$1\u202f')
    .replace(/(\d)[ \u00a0\u202f]+(?=[€%]|h(?!\p{L}))/gu, '$1\u00a0')
    .replace(/(\d\u00a0h)[ \u00a0\u202f]+(?=\d\d(?!\d))/g, '$1\u00a0');
}

/** The same, on every string of a plain value. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => typesetAll(item)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, typesetAll(item as unknown)]),
    ) as T;
  }
  return value;
}
