import { describe, expect, it } from 'vitest';
import { editLine, removeLine } from '../../../../src/rules/budget/budget-edit.ts';
import { followIndicator, setOverall } from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { changing } from '../../../../src/rules/work/workbench-read.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { type WorkbenchStore } from '../../../../src/workbench/store/create-store.ts';
import { FakeStorage } from '../fake-storage.ts';
import { openTab, name, titleOf, type Edit, addLines, addResources, addIndicators } from './open-tab.ts';

describe('while the tab lives', () => {
  it('a reload loses nothing, and nothing is kept on the device', () => {
    const local = new FakeStorage();
    const tab = openTab(local);
    name(tab.store, 'Café des parents');
    expect(titleOf(tab.reload().store)).toBe('Café des parents');
    expect(local.length).toBe(0);
  });

  it('a reader who does nothing leaves no trace', () => {
    const session = new FakeStorage();
    openTab(new FakeStorage(), session).store.flush();
    expect(session.length).toBe(0);
  });

  it('what another page of the tab did is read again when this page comes back', () => {
    const session = new FakeStorage();
    const first = openTab(null, session);
    name(first.store, 'Avant');
    first.settle();
    const second = openTab(null, session);
    name(second.store, 'Après');
    second.settle();
    first.store.resume();
    expect(titleOf(first.store)).toBe('Après');
  });

  it('an edit that changes nothing is nothing to undo, and nothing to save', () => {
    const full = addIndicators(100)(addResources(200)(addLines(1_000)(EMPTY_WORKBENCH)));
    const { store, settle, session } = openTab(null);
    store.replace('Travail plein', full);
    store.change('Titre', nameProject('title', 'Café'));
    settle();
    const saved = session?.getItem('fnp:travail');
    const nothing: [string, Edit][] = [
      ['Ligne ajoutée', addLines(1)],
      ['Ressource ajoutée', addResources(1)],
      ['Indicateur ajouté', addIndicators(1)],
      ['Indicateur suivi', followIndicator('participants', true)],
      ['Catégorie changée', editLine('l1', { label: 'Salle' })],
      ['Case changée', setOverall('participants', '')],
      ['Ligne supprimée', removeLine('l2000')],
      ['Titre', nameProject('title', 'Café')],
    ];
    for (const [words, edit] of nothing) store.change(words, changing(edit));
    settle();
    expect(store.read().undoable).toBe('Titre');
    expect(session?.getItem('fnp:travail')).toBe(saved);
    store.change('Ligne supprimée', changing(removeLine('l1')));
    expect(store.read().undoable).toBe('Ligne supprimée');
  });

  it('a change is undone, and the typing of one field in one go', () => {
    const { store } = openTab(null);
    name(store, 'A');
    name(store, 'Ab', 'title');
    name(store, 'Abc', 'title');
    expect(store.read().undoable).toBe('Titre');
    store.undo();
    expect(titleOf(store)).toBe('A');
    store.undo();
    expect(titleOf(store)).toBe('');
    expect(store.read().undoable).toBeNull();
  });
});

describe('what is typed in a field', () => {
  const typed = (store: WorkbenchStore, title: string) => {
    store.type('Titre', (work) => ({ ...work, project: { ...work.project, title } }), 'title');
  };

  it('is in the work at once, and the page hears of it once it is painted', () => {
    const { store, paint } = openTab(new FakeStorage());
    const heard: string[] = [];
    store.subscribe(() => heard.push(titleOf(store)));
    typed(store, 'C');
    typed(store, 'Ca');
    expect(titleOf(store)).toBe('Ca');
    expect(heard).toEqual([]);
    paint();
    expect(heard).toEqual(['Ca']);
  });

  it('is saved and undone even where it was never painted', () => {
    const tab = openTab(new FakeStorage());
    typed(tab.store, 'C');
    typed(tab.store, 'Ca');
    tab.store.flush();
    const again = openTab(new FakeStorage(), tab.session).store;
    expect(titleOf(again)).toBe('Ca');
    tab.store.undo();
    expect(titleOf(tab.store)).toBe('');
  });

  it('that changes nothing tells nothing', () => {
    const { store, paint } = openTab(new FakeStorage());
    let heard = 0;
    store.subscribe(() => (heard += 1));
    store.type('Titre', (work) => work, 'title');
    paint();
    expect(heard).toBe(0);
  });
});

describe('kept on the device', () => {
  it('the work is there in a new tab', () => {
    const local = new FakeStorage();
    const first = openTab(local);
    name(first.store, 'Gardé');
    first.store.setKeep(true);
    const second = openTab(local);
    expect(titleOf(second.store)).toBe('Gardé');
    expect(second.store.read().keep).toBe(true);
  });

  it('the switch turned off forgets the device’s copy, not the tab’s', () => {
    const local = new FakeStorage();
    const tab = openTab(local);
    name(tab.store, 'Gardé');
    tab.store.setKeep(true);
    tab.store.setKeep(false);
    expect(local.length).toBe(0);
    expect(titleOf(tab.reload().store)).toBe('Gardé');
  });

  it('« Tout effacer » leaves nothing anywhere', () => {
    const local = new FakeStorage();
    const tab = openTab(local);
    name(tab.store, 'Gardé');
    tab.store.setKeep(true);
    tab.store.eraseAll();
    tab.store.flush();
    expect(local.length).toBe(0);
    expect(tab.session?.length).toBe(0);
    expect(tab.store.read().work).toEqual(EMPTY_WORKBENCH);
  });
});

describe('a file or a link that is opened', () => {
  it('comes as a document of its own: what was kept stays kept, and it is undone', () => {
    const local = new FakeStorage();
    const { store, settle } = openTab(local);
    name(store, 'Le mien');
    store.setKeep(true);
    store.replace('Fichier ouvert', {
      ...EMPTY_WORKBENCH,
      project: { ...EMPTY_WORKBENCH.project, title: 'Reçu' },
    });
    expect(titleOf(store)).toBe('Reçu');
    expect(store.read().others.map(({ work }) => work.project.title)).toEqual(['Le mien']);
    expect(store.read().undoable).toBe('Fichier ouvert');
    store.undo();
    settle();
    expect(titleOf(store)).toBe('Le mien');
    expect(titleOf(openTab(local).store)).toBe('Le mien');
  });
});

describe('beginning again', () => {
  it('sets the work aside and shows nothing, even where the work was kept on the device', () => {
    const local = new FakeStorage();
    const tab = openTab(local);
    name(tab.store, 'Qui fait tout tomber');
    tab.store.setKeep(true);
    tab.store.startAgain();
    const again = tab.reload().store;
    expect(titleOf(again)).toBe('');
    expect(again.read().asides.map(({ text }) => text.includes('Qui fait tout tomber'))).toEqual([true]);
    expect(again.read().others.map(({ work }) => work.project.title)).toEqual(['Qui fait tout tomber']);
  });
});
