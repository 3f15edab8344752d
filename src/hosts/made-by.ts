/** What stands first in each file made from the one source of the headers. */
export const MADE_BY = '# Fait par « npm run -s deploy-files » d’après src/hosts/ : on ne le change pas ici.';

/** Where a host finds the site: under a base path, `root` holds a folder of its name. */
export interface Place {
  root: string;
  /** The base path, with its slashes. */
  base: string;
}
