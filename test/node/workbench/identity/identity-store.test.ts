import { describe, expect, it } from 'vitest';
import { NO_IDENTITY } from '../../../../src/rules/identity/identity.ts';
import { createIdentityStore } from '../../../../src/workbench/identity/identity-store.ts';
import { FakeStorage } from '../fake-storage.ts';

const KEY = 'fnp:identite';

function open(local: FakeStorage | null = new FakeStorage()) {
  return { local, store: createIdentityStore({ local }) };
}

describe('the identity sheet', () => {
  it('is written nowhere until its owner asks', () => {
    const { local, store } = open();
    store.write('nom', 'Les parents d’ici');
    expect(local?.length).toBe(0);
    expect(store.read()).toMatchObject({
      identity: { nom: 'Les parents d’ici' },
      keep: false,
      refused: false,
    });
  });

  it('is kept under its own key once asked for, follows what is typed, and comes back', () => {
    const { local, store } = open();
    store.write('nom', 'Les parents');
    store.setKeep(true);
    store.write('siret', '732 829 320 00074');
    expect([...(local?.entries.keys() ?? [])]).toEqual([KEY]);
    expect(open(local).store.read()).toEqual({
      identity: { ...NO_IDENTITY, nom: 'Les parents', siret: '732 829 320 00074' },
      keep: true,
      refused: false,
    });
  });

  it('leaves the device when it is no longer asked for, and stays on the page', () => {
    const { local, store } = open();
    store.setKeep(true);
    store.write('nom', 'Les parents');
    store.setKeep(false);
    expect(local?.length).toBe(0);
    expect(store.read()).toMatchObject({ identity: { nom: 'Les parents' }, keep: false });
  });

  it('is forgotten in one gesture, here and on the device', () => {
    const { local, store } = open();
    store.setKeep(true);
    store.write('nom', 'Les parents');
    store.forget();
    expect(local?.length).toBe(0);
    expect(store.read()).toEqual({ identity: NO_IDENTITY, keep: false, refused: false });
  });

  it('follows another tab that keeps it, changes it or forgets it', () => {
    const local = new FakeStorage();
    const [here, there] = [open(local).store, open(local).store];
    there.setKeep(true);
    there.write('nom', 'Ailleurs');
    here.heard();
    expect(here.read()).toMatchObject({ identity: { nom: 'Ailleurs' }, keep: true });
    there.forget();
    here.heard();
    expect(here.read()).toEqual({ identity: NO_IDENTITY, keep: false, refused: false });
  });

  it('that this page alone holds is not replaced by another tab’s', () => {
    const local = new FakeStorage();
    const [here, there] = [open(local).store, open(local).store];
    here.write('nom', 'Ici');
    there.setKeep(true);
    there.write('nom', 'Ailleurs');
    here.heard();
    expect(here.read()).toMatchObject({ identity: { nom: 'Ici' }, keep: false });
  });

  it.each([null, 'QuotaExceededError', 'SecurityError'])(
    'that the browser refuses (%s) is said, and stays here',
    (refusal) => {
      const local = refusal === null ? null : new FakeStorage();
      if (local) local.refusal = refusal;
      const { store } = open(local);
      store.write('nom', 'Les parents');
      store.setKeep(true);
      expect(store.read()).toMatchObject({ identity: { nom: 'Les parents' }, keep: false, refused: true });
    },
  );

  it('that was kept, and is refused later, stays whole on the page', () => {
    const { local, store } = open();
    store.setKeep(true);
    if (local) local.refusal = 'QuotaExceededError';
    store.write('nom', 'Les parents');
    store.heard();
    expect(store.read()).toMatchObject({ identity: { nom: 'Les parents' }, keep: true, refused: true });
  });

  it('that cannot be read opens empty, and what is asked is still to keep it', () => {
    const local = new FakeStorage();
    local.setItem(KEY, 'illisible');
    expect(open(local).store.read()).toEqual({ identity: NO_IDENTITY, keep: true, refused: false });
  });
});
