import type { Workbench } from '../../rules/workbench.ts';
import type { CarefulStorage } from './careful-storage.ts';
import type { Kept } from './kept-documents.ts';
import { forgetKept, listKept, readKept, stampsOf, writeKept } from './kept-documents.ts';
import { forgetSession, readSession, writeSession } from './session-record.ts';

/** What a tab finds when it compares its document with the copy kept on the device. */
export type Meeting =
  /** Nothing new. */
  | { kind: 'same' }
  /** Another tab erased the copy. */
  | { kind: 'erased' }
  /** The copy came after what this tab shows, which had nothing newer: here it is. */
  | { kind: 'newer'; work: Workbench }
  /** Both were changed: this tab goes on under another id, the other one’s document stays as it is. */
  | { kind: 'parted'; other: string };

interface Options {
  tab: CarefulStorage;
  device: CarefulStorage;
  now: () => number;
  newId: () => string;
}

/** Knows which document a tab shows and how far it was kept, and never writes over what the tab has not seen. */
export class DocumentKeeper {
  readonly #options: Options;
  id: string;
  /** The last save of the kept copy that this tab has seen; null when none. */
  seen: string | null = null;
  /** Whether something was changed since the copy was written. */
  unsaved = false;

  constructor(options: Options) {
    this.#options = options;
    this.id = options.newId();
  }

  /** What the tab remembers, or else the last work kept on the device. */
  load(): { work: Workbench; keep: boolean } | null {
    return this.reload() ?? this.#lastKept();
  }

  /** What the tab remembers. */
  reload(): { work: Workbench; keep: boolean } | null {
    const record = this.#options.tab.attempt(readSession);
    if (!record) return null;
    ({ id: this.id, seen: this.seen, unsaved: this.unsaved } = record);
    return record;
  }

  #lastKept(): { work: Workbench; keep: boolean } | null {
    const [last] = this.listKept();
    if (!last) return null;
    this.show(last);
    return { work: last.work, keep: true };
  }

  listKept(): Kept[] {
    return this.#options.device.attempt(listKept) ?? [];
  }

  readKept(id: string): Kept | null {
    return this.#options.device.attempt((storage) => readKept(storage, id)) ?? null;
  }

  forgetKept(id: string): void {
    this.#options.device.did((storage) => {
      forgetKept(storage, id);
    });
  }

  /** Goes to a kept document, as it stands there. */
  show({ id, stamps }: Kept): void {
    this.id = id;
    this.seen = stamps.at(-1) ?? null;
    this.unsaved = false;
  }

  /** Begins a document of its own. */
  begin(): void {
    this.id = this.#options.newId();
    this.seen = null;
    this.unsaved = true;
  }

  meet(): Meeting {
    const stamps = this.#options.device.attempt((storage) => stampsOf(storage, this.id));
    if (stamps === undefined || (stamps?.at(-1) ?? null) === this.seen) return { kind: 'same' };
    if (!stamps) {
      this.seen = null;
      return { kind: 'erased' };
    }
    const kept = this.readKept(this.id);
    if (kept && !this.unsaved && this.seen !== null && stamps.includes(this.seen)) {
      this.show(kept);
      return { kind: 'newer', work: kept.work };
    }
    const other = this.id;
    this.begin();
    return { kind: 'parted', other };
  }

  /** Writes the document, in JSON, to the device when it is newer; whether the browser did. Call `meet` before. */
  keep(document: string): boolean {
    if (!this.unsaved) return false;
    const { device, newId, now } = this.#options;
    const stamp = newId();
    const done = device.did((storage) => {
      const stamps = [...(stampsOf(storage, this.id) ?? []), stamp];
      writeKept(storage, { id: this.id, stamps, savedAt: now() }, document);
    });
    if (done) {
      this.seen = stamp;
      this.unsaved = false;
    }
    return done;
  }

  /** Writes to the tab what brings the work back at the next page, in JSON; whether the browser did. */
  remember(document: string, keep: boolean): boolean {
    const { id, seen, unsaved } = this;
    return this.#options.tab.did((storage) => {
      writeSession(storage, { id, seen, keep, unsaved }, document);
    });
  }

  /** Takes what the tab remembers away; whether the browser did. */
  forget(): boolean {
    return this.#options.tab.did(forgetSession);
  }
}
