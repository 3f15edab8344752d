import type { SuggestData } from '../../phrases/suggest.ts';
import { url } from '../../url.ts';

/** The words that people use, fetched when the reader begins to write. What they write is never sent. */
export async function fetchWords(path: string): Promise<SuggestData> {
  const response = await fetch(url(path));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as SuggestData;
}
