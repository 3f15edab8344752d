import { STRANDS } from '../../schemas/strands.ts';
import { cutText } from './bounds.ts';
import { type Answers, UNKNOWN } from '../decision/decision-table.ts';
import { type Cents, MOST } from '../money/money.ts';
import { freshIds, isOwnId } from './own-items.ts';

/** A text or a list that was longer than it may be: only its beginning was kept. */
export interface Cut {
  /** As in « budget.resources ». */
  path: string;
  kind: 'text' | 'list';
  /** Characters or items, kept and found. */
  kept: number;
  found: number;
}

/** What a reading could not keep whole. */
export interface Losses {
  /** Paths of what was not understood, and left out, as in « budget.lines.3.amount ». */
  dropped: string[];
  cut: Cut[];
}

const ID = /^[a-z0-9][a-z0-9.-]{0,59}$/i;

/** Reads the fields of a plain value one by one: each is what it should be, or cut or empty, and reported. Never throws. */
export class PlainReader {
  readonly gathered: Losses;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path = '', gathered: Losses = { dropped: [], cut: [] }) {
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
    return this.#cutText(text, this.#at(key), most);
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

  /** Cents: a whole number from the least, zero unless said, to the most that a line may hold. */
  amount(key: string, least: Cents = 0): Cents | null {
    return this.#read(key, (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST
        ? value
        : undefined,
    );
  }

  ids(key: string, most: number): string[] {
    return this.#items(key, most).flatMap(([value, path]) => {
      const id = asId(value);
      if (id === undefined) this.gathered.dropped.push(path);
      return id ?? [];
    });
  }

  /** Items with an id of ours; one that has none, or another's, is given a fresh one. */
  list<Item extends { id: string }>(
    key: string,
    prefix: string,
    most: number,
    read: (part: PlainReader) => Item,
  ): Item[] {
    const items = this.#items(key, most).map(([value, path]) =>
      read(new PlainReader(value, path, this.gathered)),
    );
    const free = new Set(items.map(({ id }) => id).filter((id) => isOwnId(prefix, id)));
    const fresh = freshIds(prefix, items, items.length);
    return items.map((item, i) => (free.delete(item.id) ? item : { ...item, id: fresh[i] ?? '' }));
  }

  /** Short answers by id. */
  answers(key: string, most: number): Answers {
    return this.#record(key, most, asId);
  }

  /** Free texts by id: so many of them, and each so long, at most. */
  texts(key: string, most: number, longest: number): Record<string, string> {
    return this.#record(key, most, (value, path) =>
      typeof value === 'string' ? this.#cutText(value, path, longest) : undefined,
    );
  }

  #record(
    key: string,
    most: number,
    read: (value: unknown, path: string) => string | undefined,
  ): Record<string, string> {
    const value = this.#read(key, (found) => (isRecord(found) ? found : undefined)) ?? {};
    const pairs = this.#first(Object.keys(value), this.#at(key), most).flatMap((id) => {
      const path = this.#at(`${key}.${id.slice(0, 60)}`);
      const text = ID.test(id) ? read(value[id], path) : undefined;
      if (text === undefined) this.gathered.dropped.push(path);
      return text === undefined ? [] : [[id, text] as const];
    });
    return Object.fromEntries(pairs);
  }

  #items(key: string, most: number): [value: unknown, path: string][] {
    const value = this.#read<unknown[]>(key, (found) => (Array.isArray(found) ? found : undefined)) ?? [];
    return this.#first(value, this.#at(key), most).map((item, i) => [item, this.#at(`${key}.${String(i)}`)]);
  }

  #first<Item>(items: readonly Item[], path: string, kept: number): readonly Item[] {
    if (items.length <= kept) return items;
    this.gathered.cut.push({ path, kind: 'list', kept, found: items.length });
    return items.slice(0, kept);
  }

  #cutText(text: string, path: string, most: number): string {
    const cut = cutText(text, most);
    if (cut !== text) this.gathered.cut.push({ path, kind: 'text', kept: cut.length, found: text.length });
    return cut;
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
