/** Why a copy was not made. */
export type Why = 'network' | 'changed' | 'full' | 'other';

/** What the worker knows of the copy that it answers with. */
export interface Copy {
  version: string;
  /** When it was made, in milliseconds. */
  at: number;
  /** What it takes on the device. */
  bytes: number;
  pages: number;
  /** The département that came along, by its code in addresses; empty for none. */
  place: string;
}

/** What a page asks of the worker. */
export type Asked =
  | { ask: 'copy' }
  /** Keeps the files of a département in the place of those of another; of none where it is empty. */
  | { ask: 'place'; place: string }
  /** Takes the place of the version that answers now. */
  | { ask: 'accept' }
  /** Answers this page from now on, if all the scripts that it names are of this version. */
  | { ask: 'mine'; scripts: string[] }
  | { ask: 'forget' }
  /** Makes its copy anew: forgotten in a page that is still open, a worker comes back without being installed again. */
  | { ask: 'make' };

/** What the worker says by itself while it makes a copy. */
export type Told = { told: 'part'; part: number } | { told: 'failed'; why: Why };

/** What the worker answers. */
export interface Answer {
  copy?: Copy | null;
  why?: Why;
}

/** Asks a worker; rejects when it does not answer within a few seconds, or as long as one has. */
export function ask(worker: ServiceWorker, asked: Asked, patience = 20_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(reject, patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      port1.close();
      resolve(data as Answer);
    };
    worker.postMessage(asked, [port2]);
  });
}
