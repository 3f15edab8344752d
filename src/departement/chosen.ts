/** The one place that answers « which département is this »: what the address named for its page, else what the tab keeps. */

const KEY = 'fnp:departement';
/** A pair of any fragment, alone or beside an anchor or a packed value: `#3-1&departement=59`. */
const PAIR = /(^#?|&)departement=([^&]*)(&?)/i;
/** There, what stands before the version of the rules, which ends a link of the wizard’s own, is an answer. */
const ANSWERS = /\/quel-volet\/$/;
/** A project on its way to the dossier: its département is an answer too, if its action asks for one. */
const ARRIVING = /\bprojet=/;
/** « Je ne sais pas », as an answer. */
const NOT_SAID = /^(?:nsp)?$/i;

/** What keeps what the tab knows; null where the browser refuses. */
export type Tab = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;

export interface Chosen {
  /** The département that the page shows: « 59 »; null for none. */
  shown: string | null;
  /** The one that the tab keeps, when the page shows another. */
  kept: string | null;
  /** A code that the address named and that is none. */
  unknown: string | null;
  /** The Caf that the reader says is theirs, where the one shown has several; empty while not said. */
  caf: string;
}

interface Known {
  kept: string;
  /** What the address of a page named, and which page. */
  named: string;
  path: string;
  caf: string;
}

const NOTHING: Known = { kept: '', named: '', path: '', caf: '' };
/** Where the tab keeps nothing, the page does. */
let here: Known = NOTHING;

/** The tab’s own store; null where the browser refuses it. */
export function tabStore(): Tab {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * Takes the département out of a fragment, so that what else it says is read as if it stood alone, and remembers it for
 * this page: the fragment without it, or as it was.
 */
export function takeNamed(hash: string, path: string, tab: Tab): string {
  const end = ANSWERS.test(path) ? Math.max(0, hash.indexOf('&r=')) : 0;
  const own = hash.slice(end);
  const named = PAIR.exec(own)?.[2];
  if (named === undefined) return hash;
  if (!NOT_SAID.test(named)) write(tab, { ...read(tab), named: named.toUpperCase(), path });
  if (ARRIVING.test(hash)) return hash;
  const left = own.replace(PAIR, (_, before: string, _code, after: string) =>
    before === '&' ? after : before,
  );
  return left === '#' ? '' : hash.slice(0, end) + left;
}

/** What a page shows; `codes` are the départements that exist. */
export function readChosen(path: string, tab: Tab, codes: readonly string[]): Chosen {
  const known = read(tab);
  const exists = (code: string) => codes.find((each) => each === code) ?? null;
  const kept = exists(known.kept);
  const named = known.path === path ? known.named : '';
  const { caf } = known;
  if (named === '') return { shown: kept, kept: null, unknown: null, caf };
  const shown = exists(named);
  if (shown === null) return { shown: kept, kept: null, unknown: named, caf };
  const same = kept === shown;
  return { shown, kept: same ? null : kept, unknown: null, caf: same ? caf : '' };
}

/** Keeps a département while the tab lives, and which of its Cafs is the reader’s. */
export function keep(tab: Tab, code: string, caf = ''): void {
  write(tab, { ...NOTHING, kept: code, caf });
}

/** Leaves what the address named, and shows again what the tab keeps. */
export function leaveNamed(tab: Tab): void {
  const { kept, caf } = read(tab);
  if (kept === '') forget(tab);
  else keep(tab, kept, caf);
}

/** Forgets all of it. */
export function forget(tab: Tab): void {
  here = NOTHING;
  try {
    tab?.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function read(tab: Tab): Known {
  let text: string | null = null;
  try {
    text = tab?.getItem(KEY) ?? null;
  } catch {
    // The page’s own memory is left.
  }
  if (text === null) return here;
  const [kept = '', named = '', path = '', caf = ''] = text.split('|');
  return { kept, named, path, caf };
}

function write(tab: Tab, known: Known): void {
  here = known;
  try {
    tab?.setItem(KEY, [known.kept, known.named, known.path, known.caf].join('|'));
  } catch {
    // Full, or refused: the page still shows it.
  }
}
