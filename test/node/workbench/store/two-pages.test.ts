import { describe, expect, it } from 'vitest';
import { editLine, removeLine } from '../../../../src/rules/budget/budget-edit.ts';
import { changing } from '../../../../src/rules/work/workbench-read.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { FakeStorage } from '../fake-storage.ts';
import { openTab, name, titleOf, addLines, budgetLine } from './open-tab.ts';

describe('two pages of one tab', () => {
  const first = new FakeStorage();
  const saveIn = (session: FakeStorage, title: string) => {
    const other = openTab(null, session);
    name(other.store, title);
    return other;
  };

  it('the one that comes back too early shows what the other writes, before it saves', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    const dossier = saveIn(session, 'Café des parents');
    budget.store.resume();
    dossier.store.flush();
    budget.store.change('Libellé changé', changing(editLine('l1', { label: 'Salle des fêtes' })));
    budget.settle();
    const { work } = openTab(null, session).store.read();
    expect(work.project.title).toBe('Café des parents');
    expect(work.budget.lines.map(({ label }) => label)).toEqual(['Salle des fêtes']);
    expect(budget.store.read().work).toEqual(work);
  });

  it('the one that comes back looks again a little later, without any change', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    const dossier = saveIn(session, 'Café des parents');
    budget.store.resume();
    dossier.store.flush();
    budget.settle();
    expect(titleOf(budget.store)).toBe('Café des parents');
  });

  it('the one that is left last keeps what the other wrote meanwhile', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    const dossier = saveIn(session, 'Café des parents');
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    dossier.store.flush();
    const { work } = openTab(null, session).store.read();
    expect([work.project.title, work.budget.lines.length]).toEqual(['Café des parents', 1]);
  });

  it('what the page just left writes late is in the tab, and no longer on the device, for the one that keeps no more', () => {
    const [session, local] = [new FakeStorage(), new FakeStorage()];
    const budget = openTab(local, session);
    budget.store.setKeep(true);
    const dossier = openTab(local, session);
    dossier.store.change('Ligne ajoutée', budgetLine('Écrite en partant'));
    budget.store.resume();
    dossier.store.flush();
    budget.store.setKeep(false);
    expect(budget.store.read().keep).toBe(false);
    expect(local.length).toBe(0);
    const next = openTab(local, session).store.read();
    expect(next.keep).toBe(false);
    expect(next.work.budget.lines.map(({ label }) => label)).toEqual(['Écrite en partant']);
  });

  it('what is written and taken away at once, in a page that comes back, takes nothing from the other', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    const dossier = openTab(null, session);
    dossier.store.change('Ligne ajoutée', budgetLine('De l’autre'));
    budget.store.resume();
    dossier.store.flush();
    budget.store.change('Ligne ajoutée', budgetLine('D’ici'));
    const last = budget.store.read().work.budget.lines.at(-1)?.id ?? '';
    budget.store.change('Ligne supprimée', removeLine(last));
    budget.store.flush();
    const { lines } = openTab(null, session).store.read().work.budget;
    expect(lines.map(({ label }) => label)).toEqual(['De l’autre']);
  });

  it('nothing is undone across what the other wrote', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    saveIn(session, 'Café des parents').settle();
    budget.store.resume();
    expect(budget.store.read().undoable).toBeNull();
    budget.store.undo();
    expect(titleOf(budget.store)).toBe('Café des parents');
  });

  it('what one erased does not come back in the other', () => {
    const session = new FakeStorage();
    const budget = openTab(null, session);
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    openTab(null, session).store.eraseAll();
    budget.store.resume();
    budget.settle();
    budget.store.undo();
    budget.settle();
    expect(budget.store.read().work).toEqual(EMPTY_WORKBENCH);
    expect(session.length).toBe(0);
  });

  it('a tab’s memory emptied by something else takes nothing from what is shown', () => {
    const budget = openTab(null, first);
    name(budget.store, 'Avant');
    budget.settle();
    first.clear();
    budget.store.change('Ligne ajoutée', addLines(1));
    budget.settle();
    const { work } = openTab(null, first).store.read();
    expect([work.project.title, work.budget.lines.length]).toEqual(['Avant', 1]);
  });
});
