import { describe, expect, it } from 'vitest';
import * as budget from '../../../src/rules/budget/budget-edit.ts';
import { editLine, removeLine } from '../../../src/rules/budget/budget-edit.ts';
import { addIndicator, followIndicator, setOverall } from '../../../src/rules/evaluation/evaluation-edit.ts';
import { changing } from '../../../src/rules/work/workbench-read.ts';
import { nameProject } from '../../../src/rules/work/project-edit.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { type WorkbenchStore, createStore } from '../../../src/workbench/store/create-store.ts';
import { FakeStorage } from './fake-storage.ts';

let ids = 0;

/** A tab: its own session storage, the device’s local storage, saves when told to. */
function openTab(local: Storage | null, session: Storage | null = new FakeStorage()) {
  let waiting: (() => void) | null = null;
  let untold: (() => void) | null = null;
  const store = createStore({
    session,
    local,
    now: () => (ids += 1),
    newId: () => `id${String((ids += 1))}`,
    painted: (tell) => {
      untold = tell;
    },
    later: (save) => {
      waiting = save;
    },
  });
  const settle = () => {
    waiting?.();
    waiting = null;
  };
  const paint = () => {
    untold?.();
    untold = null;
  };
  const reload = () => {
    settle();
    return openTab(local, session);
  };
  return { store, settle, paint, reload, session };
}

function name(store: WorkbenchStore, title: string, burst?: string) {
  store.change('Titre', (work) => ({ ...work, project: { ...work.project, title } }), burst);
}

const titleOf = (store: WorkbenchStore) => store.read().work.project.title;

type Edit = (work: Workbench) => Workbench;
const addLines = (count: number) =>
  budget.addLines(Array.from({ length: count }, () => ({ label: 'Salle' })));
const budgetLine = (label: string) => budget.addLines([{ label }]);
const addResources = (count: number) =>
  budget.addResources(
    Array.from({ length: count }, () => ({ label: 'Don', amount: 1, typed: null, account: null })),
  );
const addIndicators =
  (count: number): Edit =>
  (start) =>
    Array.from({ length: count }).reduce<Workbench>(
      (work) => addIndicator('quantitatif', 'Pères')(work),
      start,
    );

/** The titles of everything kept on the device. */
const keptTitles = (local: Storage) => {
  const { work, others } = openTab(local).store.read();
  return [work, ...others.map((kept) => kept.work)].map(({ project }) => project.title).sort();
};

/** What the browser tells the other tabs. */
const hear = (store: WorkbenchStore) => {
  store.heard('fnp:garde:any');
};

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
