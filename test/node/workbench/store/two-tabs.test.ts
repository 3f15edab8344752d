import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../fake-storage.ts';
import { openTab, name, titleOf, keptTitles, hear } from './open-tab.ts';

describe('two tabs', () => {
  /** Two tabs on the same kept document, which says « Commun ». */
  function twoTabs() {
    const local = new FakeStorage();
    const one = openTab(local);
    name(one.store, 'Commun');
    one.store.setKeep(true);
    return { local, one, two: openTab(local) };
  }

  it('the one that has nothing newer follows the other, and can go back: both are kept', () => {
    const { local, one, two } = twoTabs();
    name(two.store, 'Plus récent');
    two.settle();
    hear(one.store);
    expect(titleOf(one.store)).toBe('Plus récent');
    expect(one.store.read().notice).toEqual({ kind: 'followed' });
    one.store.undo();
    expect(titleOf(one.store)).toBe('Commun');
    one.settle();
    expect(keptTitles(local)).toEqual(['Commun', 'Plus récent']);
  });

  it('the one that keeps its work no more first shows what the other just kept', () => {
    const { local, one, two } = twoTabs();
    name(two.store, 'Plus récent');
    two.settle();
    one.store.setKeep(false);
    expect(titleOf(one.store)).toBe('Plus récent');
    expect(local.length).toBe(0);
    expect(titleOf(one.reload().store)).toBe('Plus récent');
  });

  it('the one whose work the other erased remembers it from then on', () => {
    const { local, one, two } = twoTabs();
    one.store.eraseAll();
    hear(two.store);
    expect(two.store.read().notice).toEqual({ kind: 'erased-elsewhere' });
    // Even if the page dies before it can write.
    expect(titleOf(openTab(local, two.session).store)).toBe('Commun');
  });

  it('the one that opens another work sets aside what is kept nowhere else', () => {
    const { local } = twoTabs();
    const session = new FakeStorage();
    const tab = openTab(local, session);
    tab.store.setKeep(false);
    name(tab.store, 'Nulle part ailleurs');
    name(openTab(local).store, 'Autre');
    const kept = openTab(new FakeStorage(), new FakeStorage());
    expect(kept.store.read().others).toEqual([]);
    local.setItem(
      'fnp:garde:autre',
      '{"stamps":["a"],"savedAt":1}\n{"version":1,"project":{"title":"Autre"}}',
    );
    tab.store.open('autre');
    expect(titleOf(tab.store)).toBe('Autre');
    const [aside] = openTab(local, session).store.read().asides;
    expect(aside?.text).toContain('Nulle part ailleurs');
  });

  it('that both changed the work keep both versions, and say so', () => {
    const { local, one, two } = twoTabs();
    name(one.store, 'De la première');
    name(two.store, 'De la seconde');
    one.settle();
    two.settle();
    hear(one.store);
    expect(titleOf(one.store)).toBe('De la première');
    expect(titleOf(two.store)).toBe('De la seconde');
    expect(two.store.read().notice?.kind).toBe('diverged');
    const kept = openTab(local).store.read();
    const titles = [kept.work, ...kept.others.map(({ work }) => work)].map(({ project }) => project.title);
    expect(titles.sort()).toEqual(['De la première', 'De la seconde']);
  });

  it('that diverged can each open the other’s version, and come back', () => {
    const { one, two } = twoTabs();
    name(one.store, 'De la première');
    name(two.store, 'De la seconde');
    one.settle();
    two.settle();
    const notice = two.store.read().notice;
    if (notice?.kind !== 'diverged') throw new Error('expected two versions');
    two.store.open(notice.other);
    expect(titleOf(two.store)).toBe('De la première');
    two.store.undo();
    expect(titleOf(two.store)).toBe('De la seconde');
  });

  it('a write that was overtaken before it was heard of is not lost', () => {
    const { local, one, two } = twoTabs();
    name(one.store, 'De la première');
    const before = [...local.entries];
    one.settle();
    // The other tab had read the storage before this write, and writes after it.
    for (const [key, value] of before) local.setItem(key, value);
    name(two.store, 'De la seconde');
    two.settle();
    hear(one.store);
    expect(titleOf(one.store)).toBe('De la première');
    expect(one.store.read().notice?.kind).toBe('diverged');
  });

  it('that each began their own work never mix them', () => {
    const local = new FakeStorage();
    const one = openTab(local);
    const two = openTab(local);
    name(one.store, 'Un');
    name(two.store, 'Deux');
    one.store.setKeep(true);
    two.store.setKeep(true);
    hear(one.store);
    expect(titleOf(one.store)).toBe('Un');
    expect(one.store.read().others.map(({ work }) => work.project.title)).toEqual(['Deux']);
  });

  it('a duplicated tab that keeps its work too gets a document of its own', () => {
    const local = new FakeStorage();
    const one = openTab(local);
    name(one.store, 'Original');
    one.settle();
    const session = new FakeStorage();
    for (const [key, value] of (one.session as FakeStorage).entries) session.setItem(key, value);
    const copy = openTab(local, session);
    one.store.setKeep(true);
    name(copy.store, 'Copie');
    copy.store.setKeep(true);
    expect(local.length).toBe(2);
  });

  it('erasing in one leaves the other its own work, and says so', () => {
    const { local, one, two } = twoTabs();
    name(one.store, 'En cours');
    two.store.eraseAll();
    hear(one.store);
    one.settle();
    expect(titleOf(one.store)).toBe('En cours');
    expect(one.store.read()).toMatchObject({ keep: false, notice: { kind: 'erased-elsewhere' } });
    expect(local.length).toBe(0);
  });
});
