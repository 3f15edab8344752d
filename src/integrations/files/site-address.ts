/** The address of the site with its base, or null while nobody gave one: the default of the configuration leads nowhere. */
export function siteAddress(site: string | undefined, base: string): string | null {
  if (!site || new URL(site).hostname.endsWith('.invalid')) return null;
  return new URL(base, site).href;
}
