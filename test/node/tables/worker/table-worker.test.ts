import { afterEach, describe, expect, it, vi } from 'vitest';

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

describe('while nobody asks anything', () => {
  /** The worker loaded anew, what it puts off, and its listener. */
  async function load() {
    const later: { act: (left: number) => void; left: number }[] = [];
    const listeners: ((event: { data: unknown }) => void)[] = [];
    vi.resetModules();
    vi.stubGlobal('postMessage', () => undefined);
    vi.stubGlobal('addEventListener', (_: string, listener: (typeof listeners)[number]) => {
      listeners.push(listener);
    });
    vi.stubGlobal('setTimeout', (act: (left: number) => void, _delay: number, left: number) => {
      later.push({ act, left });
    });
    await import('../../../../src/tables/worker/table-worker.ts');
    return { later, ask: (data: unknown) => listeners.forEach((listener) => listener({ data })) };
  }

  it('it makes itself ready, a round at a time, and stops', async () => {
    const { later } = await load();
    for (let i = 0; i < 40; i += 1) later[i]?.act(later[i]?.left ?? 0);
    expect(later.map(({ left }) => left)).toEqual(Array.from({ length: 24 }, (_, i) => 23 - i));
  });

  it('it stops as soon as somebody asks', async () => {
    const { later, ask } = await load();
    const [first] = later;
    ask({ cancel: 1 });
    first?.act(first.left);
    expect(later).toHaveLength(1);
  });
});
