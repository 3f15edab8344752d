import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the worker says that it is there, then answers what it is asked', async () => {
  const told: unknown[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  vi.stubGlobal('postMessage', (message: unknown) => told.push(message));
  vi.stubGlobal('addEventListener', (type: string, listener: (event: { data: unknown }) => void) => {
    if (type === 'message') listeners.push(listener);
  });
  await import('../../../../src/tables/worker/table-worker.ts');
  expect(told).toEqual(['ready']);
  for (const listener of listeners) listener({ data: { open: 7, text: 'Poste\tMontant\nSalle\t450' } });
  await vi.waitFor(() => {
    expect(told).toMatchObject(['ready', { open: 7, done: { reading: { charges: [{ cents: 45_000 }] } } }]);
  });
});
