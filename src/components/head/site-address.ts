import { url } from '../../url.ts';

/** The whole address of a path of the site; null where whoever publishes has not said its own (`SITE`). */
export function siteAddress(site: URL | undefined, path: string): string | null {
  return site === undefined || site.hostname.endsWith('.invalid') ? null : new URL(url(path), site).href;
}
