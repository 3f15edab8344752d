/** A strand as it stands in addresses and names of files: « 1.1 » is `1-1`. */
export function slugOf(strand: string): string {
  return strand.replace('.', '-');
}

/** The page of a strand’s fact sheet, without the base path. */
export function sheetAddress(strand: string): string {
  return `/fiches/${slugOf(strand)}/`;
}
