/** A tag, by its name without prefix, or a text between two tags. */
export type XmlToken =
  { kind: 'open' | 'empty' | 'close'; name: string; raw: string } | { kind: 'text'; raw: string };

/** No honest tag is longer, in characters. */
const LONGEST_TAG = 10_000;

const APART: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];

/**
 * The tags and the texts of an XML in their order, without comments and the like. One pass: nothing is looked for twice,
 * for the first thing that does not close ends the reading, by an error.
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const end = next === -1 ? xml.length : next;
      yield { kind: 'text', raw: xml.slice(at, end) };
      at = end;
      continue;
    }
    const apart = APART.find(([start]) => xml.startsWith(start, at));
    if (apart) {
      at = closed(xml.indexOf(apart[1], at + apart[0].length)) + apart[1].length;
      continue;
    }
    const end = endOfTag(xml, at);
    yield tag(xml.slice(at, end));
    at = end;
  }
}

function tag(raw: string): XmlToken {
  const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/.exec(raw)?.[1];
  if (name === undefined) throw new Error('a tag without a name');
  if (raw.startsWith('</')) return { kind: 'close', name, raw };
  return { kind: raw.endsWith('/>') ? 'empty' : 'open', name, raw };
}

/** Where a tag ends: at the first « > » that no quotes hold. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length && at - start < LONGEST_TAG; at += 1) {
    const character = xml[at] ?? '';
    if (character === '<') break;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  throw new Error('a tag that does not close');
}

function closed(end: number): number {
  if (end === -1) throw new Error('a part that does not close');
  return end;
}
