/** « a, b et c », or « a, b ou c ». */
export function listOf(items: readonly string[], word: 'et' | 'ou' = 'et'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
