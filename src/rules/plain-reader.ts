import { STRANDS } from '../schemas/strands.ts';
import type { Answers } from './decision-table.ts';
import { UNKNOWN } from './decision-table.ts';
import type { Cents } from './money.ts';
import { MOST } from './money.ts';

/** What a reading gathers along the way. */
interface Gathered {
  /** Paths of what was not understood, and left out. */
  dropped: string[];
  /** Whether a list or a text is longer than it may be. */
  tooLarge: boolean;
}

const ID = /^[a-z0-9][a-z0-9.-]{0,59}$/i;

/** Reads the fields of a plain value one by one: each is what it should be, or empty and reported. Never throws. */
export class PlainReader {
  readonly gathered: Gathered;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path = '', gathered: Gathered = { dropped: [], tooLarge: false }) {
    this.gathered = gathered;
    this.#path = path;
    this.#fields = isRecord(value) ? value : {};
    if (!isRecord(value) && value !== undefined) gathered.dropped.push(path);
  }

  raw(key: string): unknown {
    return Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
  }

  part(key: string): PlainReader {
    return new PlainReader(this.raw(key), this.#at(key), this.gathered);
  }

  text(key: string, most: number): string {
    const text = this.#read(key, (value) => (typeof value === 'string' ? value : undefined)) ?? '';
    if (text.length > most) this.gathered.tooLarge = true;
    return text.slice(0, most);
  }

  flag(key: string): boolean {
    return this.#read(key, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  }

  id(key: string): string | null {
    return this.#read(key, asId);
  }

  strand(key: string): string | null {
    return this.#read(key, (value) =>
      value === UNKNOWN ? UNKNOWN : STRANDS.find((strand) => strand === value),
    );
  }

  /** Cents: a whole number from zero to the most that a line may hold. */
  amount(key: string): Cents | null {
    return this.#read(key, (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST ? value : undefined,
    );
  }

  ids(key: string, most: number): string[] {
    return this.#items(key, most).flatMap(([value, path]) => {
      const id = asId(value);
      if (id === undefined) this.gathered.dropped.push(path);
      return id ?? [];
    });
  }

  /** Items with an id of their own; one that has none, or another's, is given a fresh one. */
  list<Item extends { id: string }>(
    key: string,
    prefix: string,
    most: number,
    read: (part: PlainReader) => Item,
  ): Item[] {
    const items = this.#items(key, most).map(([value, path]) =>
      read(new PlainReader(value, path, this.gathered)),
    );
    const taken = new Set<string>();
    let last = 0;
    return items.map((item) => {
      let { id } = item;
      while (id === '' || taken.has(id)) id = `${prefix}${String((last += 1))}`;
      taken.add(id);
      return id === item.id ? item : { ...item, id };
    });
  }

  /** Short answers by id. */
  answers(key: string): Answers {
    return this.#record(key, asId);
  }

  /** Free texts by id. */
  texts(key: string, most: number): Record<string, string> {
    return this.#record(key, (value) =>
      typeof value === 'string' && value.length <= most ? value : undefined,
    );
  }

  #record(key: string, read: (value: unknown) => string | undefined): Record<string, string> {
    const value = this.raw(key);
    if (value === undefined) return {};
    if (!isRecord(value)) {
      this.gathered.dropped.push(this.#at(key));
      return {};
    }
    const pairs = Object.entries(value).flatMap(([id, each]) => {
      const text = ID.test(id) ? read(each) : undefined;
      if (text === undefined) this.gathered.dropped.push(this.#at(`${key}.${id.slice(0, 60)}`));
      return text === undefined ? [] : [[id, text] as const];
    });
    return Object.fromEntries(pairs);
  }

  #items(key: string, most: number): [value: unknown, path: string][] {
    const value = this.raw(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.gathered.dropped.push(this.#at(key));
      return [];
    }
    if (value.length > most) this.gathered.tooLarge = true;
    return value.slice(0, most).map((item: unknown, i) => [item, this.#at(`${key}.${String(i)}`)]);
  }

  /** A field, or null when it is empty; reported when it is neither. */
  #read<T>(key: string, read: (value: unknown) => T | undefined): T | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    const found = read(value);
    if (found === undefined) this.gathered.dropped.push(this.#at(key));
    return found ?? null;
  }

  #at(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

function asId(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
