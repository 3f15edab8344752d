import type { Local } from './file/local.ts';

/** Whether what was checked on a day is more than a year old on another. */
export function isOld(checked: string, today: string): boolean {
  const [year = '', ...rest] = checked.split('-');
  return today > [String(Number(year) + 1), ...rest].join('-');
}

/** The year that a source is for: that of the call that it opens, else the year of the document; none where neither is known. */
export function sourceYear(
  { calls, sources }: Pick<Local, 'calls' | 'sources'>,
  source: string,
): number | undefined {
  const years = calls.filter((call) => call.source === source).map(({ year }) => year);
  if (years.length > 0) return Math.max(...years);
  const dated = sources.find(({ key }) => key === source)?.dated;
  return dated === undefined ? undefined : Number(dated.slice(0, 4));
}

/** That a text is older than its year, or that nobody has checked it for one; empty while neither is so. */
export function ageWords(year: number | undefined, checked: string, today: string): string {
  if (year !== undefined && today > `${String(year)}-12-31`)
    return `Texte de ${String(year)}, à faire confirmer.`;
  return isOld(checked, today) ? 'Relevé il y a plus d’un an, à vérifier.' : '';
}
