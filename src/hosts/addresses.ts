/** A base path with its slashes, as the addresses of a build under it begin. */
export function readBase(given: string): string {
  const base = `/${given}/`.replace(/\/+/g, '/');
  if (!/^\/(?:\w[\w.-]*\/)*$/.test(base))
    throw new Error(`BASE=${given} is no path of plain letters: write it as in « BASE=/guide/ npm start ».`);
  return base;
}

/** A name in an address: plain letters, so that each thing has one address, and none is hidden. */
const NAME = '[A-Za-z0-9_-][A-Za-z0-9._-]*';

/**
 * The addresses that a host may look for under a base, as a regular expression for what stands before any `?`: not what is
 * doubled, hidden, or written in another way (`//x`, `/./x`, `/%66iches/`).
 */
export function plainAddress(base: string): string {
  return `${base.slice(0, -1)}(?:/(?:\\.well-known/)?(?:${NAME}/)*(?:${NAME})?)?`;
}

/** The endings of files that no address names: a page is its folder, a compressed copy is chosen by what the reader takes. */
export const UNNAMED = ['html', 'br', 'zst', 'gz'] as const;
