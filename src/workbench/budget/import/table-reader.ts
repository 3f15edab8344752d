import { MOST_BYTES } from '../../../tables/cells.ts';
import type { Ask, READY, TableRead, Told } from '../../../tables/worker/table-job.ts';

/** What is read: a file that was chosen, or a text that was pasted. */
export type Source = File | string;

/** Reads one table at a time: the last one asked alone is answered, another gives null. */
export interface TableReader {
  read: (source: Source, progress: (share: number) => void) => Promise<TableRead | null>;
  cancel: () => void;
  close: () => void;
}

const OFFLINE =
  'Ce qui lit les tableaux n’a pas pu être chargé. Vérifiez votre connexion, puis rouvrez le fichier ou collez-le à nouveau.';
const STOPPED = 'La lecture s’est arrêtée. Rouvrez le fichier, ou copiez le tableau.';

/** A worker that has not come by then is given up. */
const TOO_LATE = 4_000;

/** Whoever answers: a worker, or the page where none can start. */
type Answerer = (ask: Ask) => void;

/** What has not answered by then may not hear that it is to stop: it is ended, and another starts. */
const DEAF = 1_000;

interface Waiting {
  since: number;
  ask: Ask;
  progress: (share: number) => void;
  end: (found: TableRead | null) => void;
}

/** A reader of tables: in a worker, so that the page never waits, or on the page where no worker starts. */
export function tableReader(): TableReader {
  let last = 0;
  let waiting: Waiting | null = null;
  let worker: Worker | null = null;
  let answerer: Answerer | null = null;

  const end = (found: TableRead | null) => {
    waiting?.end(found);
    waiting = null;
  };
  const tell = (told: Told) => {
    if (told.open !== last || !waiting) return;
    if ('progress' in told) waiting.progress(told.progress);
    else end('done' in told ? told.done : null);
  };
  const onPage = () =>
    import('../../../tables/worker/table-job.ts').then(
      ({ tableJob }) => {
        const answer = tableJob(tell, () => new Promise((resolve) => setTimeout(resolve)));
        answerer = (ask) => void answer(ask);
        if (waiting) answerer(waiting.ask);
      },
      () => end({ problem: OFFLINE }),
    );
  const start = () => {
    let heard = false;
    try {
      worker = new Worker(new URL('../../../tables/worker/table-worker.ts', import.meta.url), {
        type: 'module',
      });
    } catch {
      void onPage();
      return;
    }
    const mine = worker;
    mine.addEventListener('message', ({ data }: MessageEvent<Told | typeof READY>) => {
      heard = true;
      if (data !== 'ready') tell(data);
    });
    const fail = () => {
      if (mine !== worker) return;
      stop();
      if (heard) end({ problem: STOPPED });
      else void onPage();
    };
    mine.addEventListener('error', (event) => {
      event.preventDefault();
      fail();
    });
    setTimeout(() => {
      if (!heard) fail();
    }, TOO_LATE);
    answerer = (ask) => mine.postMessage(ask);
    if (waiting) answerer(waiting.ask);
  };
  const stop = () => {
    worker?.terminate();
    worker = null;
    answerer = null;
  };
  const cancel = () => {
    if (!waiting) return;
    answerer?.({ cancel: last });
    if (worker && performance.now() - waiting.since > DEAF) stop();
    end(null);
  };
  start();
  return {
    async read(source, progress) {
      cancel();
      const open = (last += 1);
      const asked = await askOf(source, open);
      if (open !== last) return null;
      if ('problem' in asked) return asked;
      return new Promise((resolve) => {
        waiting = { since: performance.now(), ask: asked, progress, end: resolve };
        if (answerer) answerer(asked);
        else start();
      });
    },
    cancel() {
      cancel();
      last += 1;
    },
    close() {
      cancel();
      last += 1;
      stop();
    },
  };
}

async function askOf(source: Source, open: number): Promise<Ask | { problem: string }> {
  if (typeof source === 'string') return { open, text: source };
  const { name, size } = source;
  if (size > MOST_BYTES)
    return {
      problem: `« ${name} » est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.`,
    };
  try {
    return { open, name, bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch {
    return {
      problem: `« ${name} » n’a pas pu être lu : il a peut-être été déplacé ou changé. Choisissez-le à nouveau.`,
    };
  }
}
