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
