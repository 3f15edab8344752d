import { TooLargeError } from '../too-large.ts';
import { xmlTokens } from './xml-tokens.ts';

/** Characters that are looked at between two rests. */
const REST = 500_000;

/** What a reading of XML may still keep, and how it lets the page breathe. */
export interface Reading {
  room: number;
  rest: () => Promise<void>;
}

/** Gathers what is kept of an XML, never more than there is room for. */
export class Kept {
  #parts: string[] = [];
  #length = 0;
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  add(text: string): void {
    this.#length += text.length;
    if (this.#length > this.#room) throw new TooLargeError('xml', 'read');
    this.#parts.push(text);
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/** Rests each time that enough was looked at. */
export function resting(rest: Reading['rest']): (looked: number) => Promise<void> | undefined {
  let since = 0;
  return (looked) => {
    since += looked;
    if (since < REST) return undefined;
    since = 0;
    return rest();
  };
}

/** An XML without its comments and the blanks between its tags; those of a text (`t`) are part of it. */
export async function lightXml(xml: string, { room, rest }: Reading): Promise<string> {
  const kept = new Kept(room);
  const look = resting(rest);
  let inText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'text') inText = token.kind === 'open' && token.name === 't';
    if (token.kind !== 'text' || inText || token.raw.trim() !== '') kept.add(token.raw);
    const pause = look(token.raw.length);
    if (pause) await pause;
  }
  return kept.toString();
}
