/** Whether what was checked on a day is more than a year old on another. */
export function isOld(checked: string, today: string): boolean {
  const [year = '', ...rest] = checked.split('-');
  return today > [String(Number(year) + 1), ...rest].join('-');
}
