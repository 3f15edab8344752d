import { today } from '../../controls/today.ts';
import { cutText, MOST_LABEL } from '../../rules/work/bounds.ts';
import { addRemark, removeRemark, signed, writeRemark } from '../../rules/remarks/remarks-edit.ts';
import { adviserStore } from './adviser-store.ts';

/** What an adviser does: each changes the remarks alone, never what the sponsor wrote. */
export const adviserActions = {
  /** Begins a remark about something, `on` in words; gives its id. */
  begin(about: string, on: string, by: string): string {
    const id = newId();
    adviserStore.change(
      addRemark({ id, about, on: cutText(on, MOST_LABEL), text: '', by, day: today(), done: false }),
    );
    return id;
  },
  write(id: string, text: string): void {
    adviserStore.change(writeRemark(id, text), { of: id });
  },
  remove(id: string): void {
    adviserStore.change(removeRemark(id), { of: id, words: 'Remarque retirée' });
  },
  sign(by: string, received: ReadonlySet<string>): void {
    adviserStore.changeAll((remarks) => signed(remarks, by, (id) => !received.has(id)));
  },
};

/** An id of a remark that no other adviser’s is likely to have: their remarks may meet in one dossier. */
function newId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `r${String(1 + (number % 899_999_999))}`;
}
