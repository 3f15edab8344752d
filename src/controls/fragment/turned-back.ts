/**
 * The address that a link had before a mail program wrote its # as %23, and so put what follows in the path; null when it
 * has none. It is always one of this site.
 */
export function turnedBack(
  address: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>,
): string | null {
  const { origin, pathname, search, hash } = address;
  const [page = '', ...after] = pathname.split(/%(?:25)*23/);
  if (after.length === 0) return null;
  const fragment = [after.join(''), search.slice(1), hash.slice(1)].filter((part) => part !== '').join('&');
  return `${origin}${page.replace(/\/*$/, '/')}#${fragment}`;
}
