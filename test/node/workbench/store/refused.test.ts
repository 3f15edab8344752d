import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../fake-storage.ts';
import { openTab, name, titleOf } from './open-tab.ts';

describe('when the browser refuses', () => {
  it('to give any storage, the work goes on and a line says so', () => {
    const { store } = openTab(null, null);
    name(store, 'Quand même');
    store.flush();
    expect(titleOf(store)).toBe('Quand même');
    expect(store.read().trouble).toEqual({ where: 'tab', why: 'refused' });
  });

  it('because it is full, the work goes on, a line says so and leaves when there is room again', () => {
    const local = new FakeStorage();
    const { store, settle } = openTab(local);
    name(store, 'Un');
    local.refusal = 'QuotaExceededError';
    store.setKeep(true);
    expect(store.read().trouble).toEqual({ where: 'device', why: 'full' });
    local.refusal = null;
    name(store, 'Deux');
    settle();
    expect(store.read().trouble).toBeNull();
    expect(titleOf(openTab(local).store)).toBe('Deux');
  });

  it('to keep on the device, the next page tries again, and says so again', () => {
    const local = new FakeStorage();
    const session = new FakeStorage();
    const { store } = openTab(local, session);
    name(store, 'Un');
    local.refusal = 'QuotaExceededError';
    store.setKeep(true);
    const next = openTab(local, session).store;
    expect(next.read().trouble).toEqual({ where: 'device', why: 'full' });
    local.refusal = null;
    expect(openTab(local, session).store.read().trouble).toBeNull();
    expect(titleOf(openTab(local).store)).toBe('Un');
  });

  it('to set a work aside, it stays, and is set aside once there is room', () => {
    const session = new FakeStorage();
    const { store } = openTab(null, session);
    name(store, 'Un');
    session.refusal = 'QuotaExceededError';
    store.startAgain();
    expect(titleOf(store)).toBe('Un');
    expect(store.read().trouble).toEqual({ where: 'tab', why: 'full' });
    session.refusal = null;
    store.startAgain();
    expect(titleOf(store)).toBe('');
    expect(openTab(null, session).store.read().asides[0]?.text).toContain('Un');
  });

  it.each(['', '{', 'null', '[]', '{"id":3}\n{}', '{"id":"x"}\n{"version":1,"budget":7}'])(
    'or holds garbage (%s), it starts afresh without a fault',
    (garbage) => {
      const session = new FakeStorage();
      const local = new FakeStorage();
      session.setItem('fnp:travail', garbage);
      local.setItem('fnp:garde:x', garbage);
      expect(titleOf(openTab(local, session).store)).toBe('');
    },
  );
});
