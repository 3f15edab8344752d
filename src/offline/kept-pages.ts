/**
 * What a copy for reading without a network leaves out, by how an address begins; every other page of the site is kept as soon as it
 * exists. Pages for parents are never kept: whoever opens this device must not find them. The rest is long, or for other readers.
 */
const LEFT_OUT = [
  ...['parents/', 'integration/'],
  ...['api/', 'oembed/', 'donnees/', 'kit/', 'partage/', 'integrer/', 'source/reperes/', 'accessibilite/'],
];

/** The pages of one département each, kept for the one that the reader chose; those that lead to them are pages like others. */
const OF_DEPARTEMENT = /^departements\/(?:\d{2,3}|2[ab])\/(.*)$/;
const OF_ALL = ['departements/', 'departements/simuler/'];

/** Whether the copy holds a page, by its address without the base path: `fiches/1-1/`; the home page has none. */
export function isKept(address: string): boolean {
  if (address.startsWith('departements/')) return OF_ALL.includes(address);
  return !LEFT_OUT.some((start) => address.startsWith(start));
}

/** Whether the copy holds a file of a département that the reader chose: its page, what its Caf adds, its dates. */
export function isOfDepartement(address: string): boolean {
  const file = OF_DEPARTEMENT.exec(address)?.[1];
  return file !== undefined && (file === '' || file === 'local.json' || /^[^/]+\.ics$/.test(file));
}

/** Whether the worker leaves an address alone, with or without a network: what other sites show, and what programs read. */
export function isOutside(address: string): boolean {
  return /^(?:integration|api\/|oembed\/)/.test(address);
}
