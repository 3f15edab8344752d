import { firstReading } from '../budget/first-reading.ts';
import { openText } from '../open-table.ts';
import { type Ask, READY, tableJob } from './table-job.ts';

/** What a worker has of its global scope; the types of a page know none. */
interface Scope {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<Ask>) => void) => void;
}

const scope = globalThis as unknown as Scope;
let asked = false;
const answer = tableJob(
  (told) => scope.postMessage(told),
  () => new Promise((resolve) => setTimeout(resolve)),
);
scope.addEventListener('message', ({ data }) => {
  asked = true;
  void answer(data);
});
scope.postMessage(READY);

/** How often the sample is read: what a machine reads a thousand lines with is then made ready. */
const ROUNDS = 24;

// The first table that a worker reads takes twice as long as the next: it reads these while the reader looks for theirs.
const sample = Array.from(
  { length: 24 },
  (_, i) =>
    `6${String(i)};Goûters du ${String(i)}, Salle;${String(i * 90 + 7)},50;74;Caf n° ${String(i)};1 ${String(100 + i)} €`,
);
function getReady(left: number): void {
  if (asked || left === 0) return;
  const opened = openText(
    `Compte;Dépenses;Montant;Compte;Recettes;Montant\n${sample.join('\n')}\n;Total;27 000;;Total;1 500`,
  );
  if (!('problem' in opened)) firstReading(opened);
  setTimeout(getReady, 0, left - 1);
}
getReady(ROUNDS);
