/** A storage like the browser’s, that can be told to refuse. */
export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>();
  refusal: string | null = null;
  get length() {
    return this.entries.size;
  }
  key(i: number) {
    return [...this.entries.keys()][i] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.refusal) throw new DOMException('No.', this.refusal);
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
  clear() {
    this.entries.clear();
  }
}
