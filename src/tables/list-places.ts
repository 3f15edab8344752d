const LISTED = 5;

/** « Lignes 3, 5 et 9 », the first five and how many more. */
export function list(one: string, many: string, places: readonly (string | number)[]): string {
  const first = places.slice(0, LISTED).map(String);
  const more = places.length - first.length;
  if (places.length === 1) return `${one} ${first.join('')}`;
  if (more > 0) return `${many} ${first.join(', ')} et ${String(more)} de plus`;
  return `${many} ${first.slice(0, -1).join(', ')} et ${first.at(-1) ?? ''}`;
}
