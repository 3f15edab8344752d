import { OF_COPY, storesOf } from '../names.ts';
import type { Places } from '../pack.ts';
import type { Copy } from '../said.ts';

/** What is written beside the files of a copy. */
export interface CopyNote extends Omit<Copy, 'place'> {
  places: Places;
}

/** What holds for all versions: which one answers, which pages were open before it, the département that comes along. */
export interface Shared {
  current: string;
  /** Pages by the version that they began with; empty for the network’s. */
  tabs: Record<string, string>;
  place: string;
}

const NOTHING: Shared = { current: '', tabs: {}, place: '' };

/** The stores of the site under a base, one a version and one for all. */
export class Stores {
  private readonly base: string;
  private readonly start: string;
  private readonly note: string;

  constructor(base: string) {
    this.base = base;
    this.start = storesOf(base);
    this.note = new URL(base + OF_COPY, location.origin).href;
  }

  address(path: string): string {
    return new URL(this.base + path, location.origin).href;
  }

  open(version: string): Promise<Cache> {
    return caches.open(this.start + version);
  }

  /** What a version holds at an address, which has no « ? »: to ignore it would go through the whole store. None is made anew. */
  match(version: string, path: string): Promise<Response | undefined> {
    return caches.match(this.address(path), { cacheName: this.start + version });
  }

  /** The same, of whatever version: for names that hold the sum of the file. */
  async matchAny(path: string): Promise<Response | undefined> {
    for (const version of await this.versions()) {
      const found = await this.match(version, path);
      if (found) return found;
    }
    return undefined;
  }

  async noteOf(version: string): Promise<CopyNote | null> {
    const found = await this.match(version, OF_COPY);
    return found ? ((await found.json()) as CopyNote) : null;
  }

  async writeNote(version: string, note: CopyNote): Promise<void> {
    const store = await this.open(version);
    await store.put(this.note, jsonOf(note));
  }

  async shared(): Promise<Shared> {
    const found = await this.match('', OF_COPY);
    return found ? ((await found.json()) as Shared) : NOTHING;
  }

  async writeShared(shared: Shared): Promise<void> {
    const store = await this.open('');
    await store.put(this.note, jsonOf(shared));
  }

  /** The versions that have a store. */
  async versions(): Promise<string[]> {
    const names = await caches.keys();
    return names
      .filter((name) => name.startsWith(this.start))
      .map((name) => name.slice(this.start.length))
      .filter(Boolean);
  }

  async drop(version: string): Promise<void> {
    await caches.delete(this.start + version);
  }

  async dropAll(): Promise<void> {
    for (const version of [...(await this.versions()), '']) await this.drop(version);
  }
}

function jsonOf(value: unknown): Response {
  return new Response(JSON.stringify(value));
}
