/** A tag, by its name without prefix, or a text between two tags; a long text comes in several. */
export type XmlToken =
  { kind: 'open' | 'empty' | 'close'; name: string; raw: string } | { kind: 'text'; raw: string };

/** No honest tag is longer, in characters. */
const LONGEST_TAG = 10_000;

/** A tag from its « < » to the « > » that no quotes hold. */
const WHOLE_TAG = /<(\/)?(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])[^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*>/y;

const APART: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];

/**
 * The tags and the texts of an XML that comes in pieces, in their order, without comments and the like. One pass: nothing
 * is looked for twice, for the first thing that does not close ends the reading, by an error.
 */
export function* xmlTokens(pieces: Iterable<string>): Generator<XmlToken, void> {
  let xml = '';
  let apart: readonly [start: string, end: string] | undefined;
  let begun = false;
  for (const piece of pieces) {
    xml += piece;
    let at = !begun && xml.startsWith('\ufeff') ? 1 : 0;
    begun ||= xml !== '';
    while (at < xml.length) {
      if (apart) {
        const end = xml.indexOf(apart[1], at);
        const stop = end === -1 ? Math.max(at, xml.length - apart[1].length + 1) : end;
        // A text that needs no marks: what it holds is its characters.
        if (apart[1] === ']]>' && stop > at)
          yield { kind: 'text', raw: xml.slice(at, stop).replaceAll('&', '&amp;') };
        at = end === -1 ? stop : end + apart[1].length;
        if (end === -1) break;
        apart = undefined;
        continue;
      }
      if (xml[at] !== '<') {
        const next = xml.indexOf('<', at);
        const end = next === -1 ? xml.length : next;
        yield { kind: 'text', raw: xml.slice(at, end) };
        at = end;
        continue;
      }
      // Most tags are of cells: their first letter says that they are no comment.
      if (!isLetter(xml.charCodeAt(at + 1))) {
        apart = APART.find(([start]) => xml.startsWith(start, at));
        if (apart) {
          at += apart[0].length;
          continue;
        }
      }
      WHOLE_TAG.lastIndex = at;
      const [raw = '', close, name = ''] = WHOLE_TAG.exec(xml) ?? [];
      if (raw === '' || raw.length > LONGEST_TAG) {
        if (!isBegun(xml, at)) throw new Error('a tag without a name');
        break;
      }
      yield { kind: close ? 'close' : raw.endsWith('/>') ? 'empty' : 'open', name, raw };
      at += raw.length;
    }
    xml = xml.slice(at);
  }
  if (apart) throw new Error('a part that does not close');
  if (xml !== '') throw new Error('a tag that does not close');
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a tag that is not whole may still become one; throws when it never closes. */
function isBegun(xml: string, start: number): boolean {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (character === '<' || at - start >= LONGEST_TAG) throw new Error('a tag that does not close');
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return false;
    else if (character === '"' || character === "'") quote = character;
  }
  return true;
}

const ATTRIBUTES = new Map<string, RegExp>();

/** An attribute of a tag, by its whole name; '' where it has none. */
export function attribute(raw: string, name: string): string {
  const looks = ATTRIBUTES.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  ATTRIBUTES.set(name, looks);
  const found = looks.exec(raw);
  return plainXml(found?.[1] ?? found?.[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of an XML as people read it. */
export function plainXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
