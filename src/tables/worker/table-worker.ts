import { firstReading } from '../budget/first-reading.ts';
import { openText } from '../open-table.ts';
import { type Ask, READY, tableJob } from './table-job.ts';

/** What a worker has of its global scope; the types of a page know none. */
interface Scope {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<Ask>) => void) => void;
}

const scope = globalThis as unknown as Scope;
const answer = tableJob(
  (told) => scope.postMessage(told),
  () => new Promise((resolve) => setTimeout(resolve)),
);
scope.addEventListener('message', ({ data }) => void answer(data));
scope.postMessage(READY);

// The first table that a worker reads takes twice as long as the next: it reads this one while the reader looks for theirs.
const sample = openText(
  'Compte;Dépenses;Montant;Compte;Recettes;Montant\n60;Achats, 2 jeux;1 200,00;74;Caf;1 500 €\n61;Salle;300;;;\n;Total;1 500;;Total;1 500',
);
if (!('problem' in sample)) firstReading(sample);
