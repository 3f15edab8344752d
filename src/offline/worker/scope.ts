/** What a service worker has that a page has not, as far as ours uses it. */
interface WorkerEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

interface AskedEvent extends WorkerEvent {
  data: unknown;
  source: Client | null;
  ports: readonly MessagePort[];
}

export interface Client {
  id: string;
  url: string;
  type: string;
  frameType?: string;
  postMessage: (message: unknown) => void;
}

export interface WorkerScope {
  addEventListener: ((type: 'install' | 'activate', hear: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', hear: (event: FetchEvent) => void) => void) &
    ((type: 'message', hear: (event: AskedEvent) => void) => void);
  clients: {
    get: (id: string) => Promise<Client | undefined>;
    matchAll: (options: { type?: string; includeUncontrolled?: boolean }) => Promise<readonly Client[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
}

export const scope = self as unknown as WorkerScope;
