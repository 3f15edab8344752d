import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FirstReading, firstReading as readFirst } from '../../../../src/tables/budget/first-reading.ts';

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

it('a reading lets other messages come', async () => {
  const told: unknown[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  vi.resetModules();
  vi.stubGlobal('postMessage', (message: unknown) => told.push(message));
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof listeners)[number]) => {
    listeners.push(listener);
  });
  await import('../../../../src/tables/worker/table-worker.ts');
  const say = (data: unknown) => listeners.forEach((listener) => listener({ data }));
  say({ open: 8, text: 'Poste\tMontant\nSalle\t450' });
  setTimeout(() => say({ cancel: 8 }));
  await vi.waitFor(() => {
    expect(told).toEqual(['ready', { open: 8, cancelled: true }]);
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

  it('it reads a budget of both sides, of twenty-four lines each', async () => {
    const read: FirstReading[] = [];
    vi.doMock('../../../../src/tables/budget/first-reading.ts', async (original) => {
      const { firstReading } = await original<{ firstReading: typeof readFirst }>();
      return {
        firstReading: (sheets: Parameters<typeof readFirst>[0]) => {
          const reading = firstReading(sheets);
          read.push(reading);
          return reading;
        },
      };
    });
    try {
      await load();
    } finally {
      vi.doUnmock('../../../../src/tables/budget/first-reading.ts');
    }
    const [{ reading } = { reading: null }] = read;
    const first = ({ label, cents }: { label: string; cents: number | null }) => [label, cents];
    expect(reading?.charges.map(first).slice(0, 2)).toEqual([
      ['Goûters du 0, Salle', 750],
      ['Goûters du 1, Salle', 9_750],
    ]);
    expect(reading?.resources.map(first).slice(0, 2)).toEqual([
      ['Caf n° 0', 110_000],
      ['Caf n° 1', 110_100],
    ]);
    expect([reading?.charges.length, reading?.resources.length]).toEqual([24, 24]);
  });

  it('it stops as soon as somebody asks', async () => {
    const { later, ask } = await load();
    const [first] = later;
    ask({ cancel: 1 });
    first?.act(first.left);
    expect(later).toHaveLength(1);
  });
});
