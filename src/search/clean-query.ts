/** A longer query is cut: nobody types one, and an address may hold anything. */
export const LONGEST_QUERY = 200;

/** A query on one line, within its length, of whole characters: half an emoji could be written in no address. */
export function cleanQuery(query: string): string {
  return query
    .replaceAll('\0', '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
