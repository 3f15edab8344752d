/** What was read of a text, kept by whom it was read for: while one writes, a file that did not change is not parsed again. */
const KEPT = new WeakMap<object, Map<string, unknown>>();

/** What `read` gives of a text, once for each text; nothing is kept where it gives nothing. */
export function kept<T>(by: object, text: string, read: () => T | undefined): T | undefined {
  const known = KEPT.get(by) ?? new Map<string, unknown>();
  KEPT.set(by, known);
  if (known.has(text)) return known.get(text) as T;
  const value = read();
  if (value !== undefined) known.set(text, value);
  return value;
}
