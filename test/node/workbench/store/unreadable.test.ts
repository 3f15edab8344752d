import { describe, expect, it } from 'vitest';
import { type WorkbenchStore } from '../../../../src/workbench/store/create-store.ts';
import { FakeStorage } from '../fake-storage.ts';
import { openTab, name, titleOf } from './open-tab.ts';

describe('what can’t be read', () => {
  const LATER =
    '{"id":"x","seen":null,"keep":false,"unsaved":true}\n{"version":5,"project":{"title":"Secret"}}';
  const TORN = '{"id":"x","seen":null,"keep":false,"unsaved":true}\n{"version":1,"project":{"title":"Séc';

  const textsOf = (store: WorkbenchStore) => store.read().asides.map(({ where, text }) => [where, text]);

  it.each([
    ['of a later version', LATER],
    ['torn', TORN],
    ['nothing of ours', 'Bonjour'],
  ])('in the tab (%s) is set aside, said, and never written over', (_, text) => {
    const session = new FakeStorage();
    session.setItem('fnp:travail', text);
    const tab = openTab(new FakeStorage(), session);
    expect(textsOf(tab.store)).toEqual([['tab', text]]);
    name(tab.store, 'Nouveau');
    const again = tab.reload();
    again.store.flush();
    expect(titleOf(again.store)).toBe('Nouveau');
    expect(textsOf(again.store)).toEqual([['tab', text]]);
  });

  it.each([
    ['of a later version', LATER],
    ['torn', TORN],
  ])(
    'on the device (%s) stays as it is under its key, even when the tab keeps that very document',
    (_, text) => {
      const local = new FakeStorage();
      const first = openTab(local);
      name(first.store, 'Gardé');
      first.store.setKeep(true);
      const key = local.key(0) ?? '';
      local.setItem(key, text);
      const tab = openTab(local, first.session);
      name(tab.store, 'Changé');
      tab.settle();
      tab.store.flush();
      expect(local.getItem(key)).toBe(text);
      expect(textsOf(tab.store)).toEqual([['device', text]]);
      expect(titleOf(tab.reload().store)).toBe('Changé');
      expect(titleOf(openTab(local).store)).toBe('Changé');
    },
  );

  it('wholly is shown without it, and the whole is kept aside', () => {
    const session = new FakeStorage();
    const local = new FakeStorage();
    const text = `{"id":"x"}\n{"version":1,"project":{"title":"${'t'.repeat(400)}"}}`;
    session.setItem('fnp:travail', text);
    const tab = openTab(local, session);
    expect(titleOf(tab.store)).toBe('t'.repeat(300));
    tab.store.flush();
    const again = tab.reload().store;
    expect(titleOf(again)).toBe('t'.repeat(300));
    expect(textsOf(again)).toEqual([['tab', text]]);
    expect(again.read().asides.map(({ key }) => key.replace(/[^:]*$/, ''))).toEqual(['fnp:de-cote:']);
  });

  it('wholly, on the device, is never replaced by what could be read of it', () => {
    const local = new FakeStorage();
    const text = `{"stamps":["a"],"savedAt":5}\n{"version":1,"project":{"title":"${'t'.repeat(400)}"}}`;
    local.setItem('fnp:garde:x', text);
    const tab = openTab(local);
    expect(titleOf(tab.store)).toBe('t'.repeat(300));
    expect(tab.store.read().others.map(({ id }) => id)).toEqual(['x']);
    name(tab.store, 'Repris');
    tab.settle();
    expect(local.getItem('fnp:garde:x')).toBe(text);
    expect(titleOf(openTab(local).store)).toBe('Repris');
  });

  it('is not touched when there is no room to move it', () => {
    const session = new FakeStorage();
    session.setItem('fnp:travail', LATER);
    const kept = session.setItem.bind(session);
    session.setItem = (key, value) => {
      if (key !== 'fnp:travail') throw new DOMException('No.', 'QuotaExceededError');
      kept(key, value);
    };
    const { store } = openTab(new FakeStorage(), session);
    name(store, 'Nouveau');
    store.flush();
    expect(session.getItem('fnp:travail')).toBe(LATER);
    expect(store.read().trouble).toEqual({ where: 'tab', why: 'full' });
  });

  it('keeps a document whose particulars alone are damaged', () => {
    const session = new FakeStorage();
    session.setItem('fnp:travail', '{"id":3\n{"version":1,"project":{"title":"Bien là"}}');
    expect(titleOf(openTab(null, session).store)).toBe('Bien là');
  });

  it('leaves when the reader erases it', () => {
    const session = new FakeStorage();
    session.setItem('fnp:travail', LATER);
    const { store } = openTab(null, session);
    const [aside] = store.read().asides;
    if (!aside) throw new Error('expected something aside');
    store.forgetAside(aside);
    expect(store.read().asides).toEqual([]);
    expect(session.length).toBe(0);
  });

  it('leaves too with « Tout effacer », and nothing of others does', () => {
    const session = new FakeStorage();
    const local = new FakeStorage();
    session.setItem('fnp:travail', TORN);
    local.setItem('fnp:garde:y', LATER);
    local.setItem('fnp:garde:z', 'Projet secret');
    local.setItem('fnp:autre', 'x');
    local.setItem('theme', 'sombre');
    const { store } = openTab(local, session);
    store.eraseAll();
    store.flush();
    expect([...session.entries.keys()]).toEqual([]);
    expect([...local.entries.keys()]).toEqual(['theme']);
    expect(store.read().asides).toEqual([]);
  });
});
