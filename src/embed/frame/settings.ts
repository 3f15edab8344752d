/** What a host sets in the address of a frame; what it proposes (`departement`, `volet`), the reader may change. */
export interface Settings {
  departement?: string;
  volet?: string;
  theme: 'auto' | 'clair' | 'sombre';
  /** Six hexadecimal digits. */
  accent?: string;
  police?: 'systeme';
}

/** What a setting may name. */
export interface Known {
  departements: readonly string[];
  volets: readonly string[];
}

/** What those who count clicks, or a CMS, add to an address: nobody set it here. */
const ADDED = /^(?:(?:utm|mtm|pk|matomo)_|\w*clid$|max(?:width|height)$|dnt$)/i;
const LONGEST_SAID = 30;

/** Reads the query of a frame. Never throws: what it does not know is dropped, and told as « accent=rouge ». */
export function readSettings(search: string, known: Known): { settings: Settings; dropped: string[] } {
  const settings: Settings = { theme: 'auto' };
  const dropped: string[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (ADDED.test(key) || value === '') continue;
    const read = seen.has(key) ? undefined : READERS[key]?.(value, known);
    seen.add(key);
    if (read) Object.assign(settings, read);
    else dropped.push(cut(`${key}=${value}`));
  }
  return { settings, dropped };
}

type Reader = (value: string, known: Known) => Partial<Settings> | undefined;

const READERS: Readonly<Record<string, Reader | undefined>> = Object.assign(
  Object.create(null) as Record<string, Reader>,
  {
    departement(value, { departements }) {
      const departement = departements.find((each) => each === value.toUpperCase());
      return departement === undefined ? undefined : { departement };
    },
    volet(value, { volets }) {
      return volets.includes(value) ? { volet: value } : undefined;
    },
    theme(value) {
      return value === 'auto' || value === 'clair' || value === 'sombre' ? { theme: value } : undefined;
    },
    accent(value) {
      const accent = /^#?([\da-f]{6})$/i.exec(value)?.[1]?.toLowerCase();
      return accent === undefined ? undefined : { accent };
    },
    police(value) {
      return value === 'systeme' ? { police: value } : undefined;
    },
  } satisfies Record<string, Reader>,
);

function cut(text: string): string {
  const plain = text.replace(/[\s\p{C}]+/gu, ' ');
  return plain.length > LONGEST_SAID ? `${plain.slice(0, LONGEST_SAID)}…` : plain;
}

/** An address’s query without some settings. */
export function withoutSettings(search: string, ...names: (keyof Settings)[]): string {
  const query = new URLSearchParams(search);
  for (const name of names) query.delete(name);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
