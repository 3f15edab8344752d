const MONTHS = 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(
  ',',
);

/** « 2025-12-01 » is « 1er décembre 2025 ». */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${date === '01' ? '1er' : String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** « 2024-12 » is « décembre 2024 ». */
export function monthInWords(month: string): string {
  const [year = '', rank] = month.split('-');
  return `${MONTHS[Number(rank) - 1] ?? ''} ${year}`;
}
