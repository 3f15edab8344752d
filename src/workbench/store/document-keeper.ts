import type { Workbench } from '../../rules/work/workbench.ts';
import type { CarefulStorage } from './careful-storage.ts';
import { type Kept, forgetKept, idOfKey, listKept, readKept, stampsOf, writeKept } from './kept-documents.ts';
import { forgetSession, readSession, sessionText, setSessionAside, writeSession } from './session-record.ts';
import { type Aside, listAside } from './set-aside.ts';
import { eraseWork } from './stored-record.ts';

/** What a tab finds when it compares its document with the copy kept on the device. */
export type Meeting =
  /** Nothing new. */
  | { kind: 'same' }
  /** Another tab erased the copy. */
  | { kind: 'erased' }
  /** The copy came after what this tab shows, which had nothing newer: here it is. */
  | { kind: 'newer'; work: Workbench }
  /** Both were changed: this tab goes on under another id, the other one’s document stays as it is. */
  | { kind: 'parted'; other: string }
  /** The copy can’t be read: it stays as it is, this tab goes on under another id. */
  | { kind: 'unreadable' };

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
  /** Ids of kept documents that can’t be read, or not wholly: nothing is ever written over them. */
  #untouched: ReadonlySet<string> = new Set();
  /** Whether the tab holds a record that could not be moved aside: nothing is written over it. */
  #blocked = false;
  /** The tab’s record, as this page last read or wrote it. */
  #known: string | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.id = options.newId();
  }

  /** What the tab remembers, or else the last work kept on the device. */
  load(): { work: Workbench; keep: boolean } | null {
    return this.reload() ?? this.#lastKept();
  }

  /** What the tab remembers. What of it can’t be read is set aside first, as it is. */
  reload(): { work: Workbench; keep: boolean } | null {
    this.#look();
    const found = this.#options.tab.attempt(readSession);
    if (found?.fault) this.setAside();
    const record = found?.record;
    if (!record) return null;
    const { id, seen, unsaved } = record;
    Object.assign(this, { id: id ?? this.#options.newId(), seen, unsaved });
    return record;
  }

  /** Whether another page of this tab wrote its record, or erased it, since this one last read or wrote it. */
  isOutrun(): boolean {
    const known = this.#known;
    return this.#look() !== known;
  }

  #look(): string | null {
    return (this.#known = this.#options.tab.attempt(sessionText) ?? null);
  }

  /** Moves the tab’s record where nothing is written over it. */
  setAside(): void {
    const { tab, newId } = this.#options;
    this.#blocked = !tab.did((storage) => setSessionAside(storage, newId()));
  }

  #lastKept(): { work: Workbench; keep: boolean } | null {
    const [last] = this.list().kept;
    if (!last) return null;
    this.show(last);
    return { work: last.work, keep: true };
  }

  /** The documents kept on the device, and everything that stays as it is because it can’t be read, or not wholly. */
  list(): { kept: Kept[]; asides: Aside[] } {
    const { device, tab } = this.#options;
    const { kept, asides } = device.attempt(listKept) ?? { kept: [], asides: [] };
    this.#untouched = new Set(asides.map(({ key }) => idOfKey(key)));
    return { kept, asides: [...(tab.attempt(listAside) ?? []), ...asides] };
  }

  /** Takes away one text that was left as it is. */
  forgetAside({ key, where }: Aside): void {
    this.#options[where].did((storage) => storage.removeItem(key));
  }

  /** Takes away everything of ours, in the tab and on the device. */
  eraseAll(): void {
    this.#blocked = false;
    for (const storage of [this.#options.tab, this.#options.device]) storage.did(eraseWork);
  }

  readKept(id: string): Kept | null {
    return this.#options.device.attempt((storage) => readKept(storage, id)) ?? null;
  }

  forgetKept(id: string): void {
    this.#options.device.did((storage) => forgetKept(storage, id));
  }

  /** Goes to a kept document, as it stands there; one that was mended goes on as another, and stays as it is. */
  show({ id, stamps, fault }: Kept): void {
    this.id = fault ? this.#options.newId() : id;
    this.seen = fault ? null : (stamps.at(-1) ?? null);
    this.unsaved = false;
  }

  /** Begins a document of its own. */
  begin(): void {
    this.id = this.#options.newId();
    this.seen = null;
    this.unsaved = true;
  }

  meet(): Meeting {
    if (this.#untouched.has(this.id)) {
      this.begin();
      return { kind: 'unreadable' };
    }
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
    return this.#write((storage) => writeSession(storage, { id, seen, keep, unsaved }, document));
  }

  /** Takes what the tab remembers away; whether the browser did. */
  forget(): boolean {
    return this.#write(forgetSession);
  }

  #write(action: (storage: Storage) => void): boolean {
    if (this.#blocked) this.setAside();
    const done = !this.#blocked && this.#options.tab.did(action);
    this.#look();
    return done;
  }
}
