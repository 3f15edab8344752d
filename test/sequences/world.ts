import { mergeWorks } from '../../src/rules/merge/merge-works.ts';
import { addLines, editLine, removeLine } from '../../src/rules/budget/budget-edit.ts';
import { addProject, copyProject, removeProject } from '../../src/rules/projects/projects-edit.ts';
import { inProject } from '../../src/rules/projects/in-project.ts';
import { type Project, projectsOf, switchProject } from '../../src/rules/projects/projects.ts';
import { copyShared } from '../../src/rules/projects/share-edit.ts';
import { addRemark } from '../../src/rules/remarks/remarks-edit.ts';
import { nameProject } from '../../src/rules/work/project-edit.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { type WorkbenchStore, createStore } from '../../src/workbench/store/create-store.ts';
import { readDocument } from '../../src/workbench/store/stored-record.ts';
import { FakeStorage } from '../node/workbench/fake-storage.ts';

/** A storage that may be full: what is taken away makes room again. */
class SmallStorage extends FakeStorage {
  #room = Infinity;

  refuse(how: 'full' | 'refused' | null): void {
    this.refusal = how === 'refused' ? 'SecurityError' : null;
    this.#room = how === 'full' ? this.#size() : Infinity;
  }

  override setItem(key: string, value: string): void {
    const before = this.entries.get(key);
    super.setItem(key, value);
    if (this.#size() <= this.#room) return;
    if (before === undefined) this.entries.delete(key);
    else this.entries.set(key, before);
    throw new DOMException('Full.', 'QuotaExceededError');
  }

  #size(): number {
    return [...this.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }
}

/** One page of a tab: its store, and the save that waits its turn. */
interface Page {
  store: WorkbenchStore;
  waiting: (() => void) | null;
}

interface Tab {
  name: number;
  session: SmallStorage;
  page: Page;
  /** Pages that the browser put aside whole, to bring them back. */
  behind: Page[];
  /** Keys that other tabs wrote, and that this one has not heard of yet. */
  unheard: string[];
}

/** What a person typed, one mark for each gesture; a mark is only ever added to, so that to find it is to find the gesture. */
interface Mark {
  by: Tab;
  /** Where the page showed it as kept, for the life of its tab or on the device; or that it said that it could not. */
  promised: 'nowhere' | 'tab' | 'device' | 'refused';
}

/** A device, its tabs and who writes in them: the real store, over storages that refuse when they are told to. */
export class World {
  readonly #local = new SmallStorage();
  #tabs: Tab[] = [];
  /** Every mark that was not taken back by whoever could see it. */
  readonly #marks = new Map<string, Mark>();
  #clock = 1_764_000_000_000;
  #count = 0;

  constructor() {
    this.openTab();
  }

  #mark(tab: Tab): string {
    const mark = `m${String((this.#count += 1))}.`;
    this.#marks.set(mark, { by: tab, promised: 'nowhere' });
    return mark;
  }

  /** Writes something in a page, as a gesture of its own or as a keystroke among others. */
  write(rank: number, how: 'line' | 'label' | 'type'): void {
    const tab = this.#tab(rank);
    const mark = this.#mark(tab);
    const { store } = tab.page;
    const last = store.read().work.budget.lines.at(-1);
    const more = (work: Workbench) => {
      const line = work.budget.lines.find(({ id }) => id === last?.id);
      return line ? editLine(line.id, { label: line.label + mark })(work) : addLines([{ label: mark }])(work);
    };
    if (how === 'line' || !last || last.label.length > 250)
      store.change('Ligne ajoutée', addLines([{ label: mark }]));
    else if (how === 'label') store.change('Libellé', more);
    else store.type('Libellé', more, 'libellé');
    this.#told();
  }

  /** Takes a line away. */
  remove(rank: number): void {
    const tab = this.#tab(rank);
    const line = tab.page.store.read().work.budget.lines.at(-1);
    if (!line) return;
    // Another page of the tab may just have written more on it.
    const stored = readDocument(tab.session.getItem('fnp:travail')).work?.budget.lines ?? [];
    const same = stored.filter(({ id }) => id === line.id);
    tab.page.store.change('Ligne supprimée', removeLine(line.id));
    this.#takeBack([line, ...same].flatMap(({ label }) => marksIn(label)));
    this.#told();
  }

  /** Adds a project to the dossier, copies it, or shows another. */
  project(rank: number, how: 'add' | 'copy' | 'switch'): void {
    const { store } = this.#tab(rank).page;
    const [first] = projectsOf(store.read().work).filter(({ atHand }) => how === 'copy' || !atHand);
    const gestures = {
      add: addProject(),
      copy: copyProject(first?.id ?? ''),
      switch: switchProject(first?.id ?? ''),
    };
    store.change('Projet', gestures[how]);
    this.#told();
  }

  /** Adds to the name of the project at hand. */
  rename(rank: number): void {
    const tab = this.#tab(rank);
    const { store } = tab.page;
    const { title } = store.read().work.project;
    if (title.length > 250) return;
    const mark = this.#mark(tab);
    store.type('Nom du projet', (work) => nameProject('title', work.project.title + mark)(work), 'nom');
    this.#told();
  }

  /** Copies a line of the project at hand into another, as the same expense. */
  share(rank: number): void {
    const { store } = this.#tab(rank).page;
    const { work } = store.read();
    const [here, other] = [true, false].map((at) => projectsOf(work).find(({ atHand }) => atHand === at));
    const item = work.budget.lines.at(-1)?.id ?? '';
    store.change('Ligne partagée', copyShared('lines', { project: here?.id ?? '', item }, other?.id ?? ''));
    this.#told();
  }

  /** Opens a file that somebody read, with a remark on the last project and another name: the two are joined. */
  comeBack(rank: number): void {
    const tab = this.#tab(rank);
    // To choose a file takes longer than a save waits.
    runWaiting(tab.page);
    const { store } = tab.page;
    const base = store.read().work;
    const mark = this.#mark(tab);
    const remark = { id: `r${mark.slice(1, -1)}`, about: 'ensemble', on: '', text: mark };
    const last = projectsOf(base).at(-1)?.id ?? '';
    const read = addRemark({ ...remark, by: '', day: '', done: false });
    const theirs = switchProject(last)(inProject(last, read)(base));
    store.change('Fichier revenu', (work) => mergeWorks(base, work, theirs).work);
    this.#told();
  }

  /** Takes a project of several away. */
  removeProject(rank: number): void {
    const tab = this.#tab(rank);
    const { store } = tab.page;
    const last = projectsOf(store.read().work).at(-1);
    if (!last) return;
    // Another page of the tab may just have written more in it.
    const stored = readDocument(tab.session.getItem('fnp:travail')).work;
    const same = [last, ...(stored ? projectsOf(stored) : [])].filter(({ id }) => id === last.id);
    const gone = same.flatMap(marksOfProject);
    store.change('Projet retiré', removeProject(last.id));
    const left = new Set(shown(tab.page));
    this.#takeBack(gone.filter((mark) => !left.has(mark)));
    this.#told();
  }

  undo(rank: number): void {
    const tab = this.#tab(rank);
    const before = shown(tab.page);
    const { keep } = tab.page.store.read();
    tab.page.store.undo();
    const after = new Set(shown(tab.page));
    // What another tab wrote is not this one’s to undo, unless it is kept here alone, where it was just shown.
    this.#takeBack(before.filter((mark) => !after.has(mark) && (!keep || this.#marks.get(mark)?.by === tab)));
    this.#told();
  }

  /** Opens a file or a link in place of what is shown; the page asks first, and says until when that can be undone. */
  replace(rank: number): void {
    const tab = this.#tab(rank);
    // To choose a file takes longer than a save waits.
    runWaiting(tab.page);
    const mark = this.#mark(tab);
    const before = shown(tab.page);
    tab.page.store.replace('Fichier ouvert', addLines([{ label: mark }])(EMPTY_WORKBENCH));
    this.#takeBack(before.filter((each) => this.#marks.get(each)?.promised !== 'device'));
    this.#told();
  }

  setKeep(rank: number, keep: boolean): void {
    const { store } = this.#tab(rank).page;
    if (store.read().keep === keep) return;
    store.setKeep(keep);
    if (!keep)
      this.#promise(shown(this.#tab(rank).page), store.read().trouble?.where === 'tab' ? 'nowhere' : 'tab');
    this.#told();
  }

  /** Opens another work of this device. */
  open(rank: number): void {
    const { store } = this.#tab(rank).page;
    const [other] = store.read().others;
    if (other) store.open(other.id);
    this.#told();
  }

  /** Erases another work of this device, as it is by then. */
  forget(rank: number): void {
    const { store } = this.#tab(rank).page;
    const [other] = store.read().others;
    if (!other) return;
    const gone = marksIn(this.#local.getItem(`fnp:garde:${other.id}`) ?? '');
    store.forget(other.id);
    this.#takeBack(gone);
    this.#told();
  }

  startAgain(rank: number): void {
    const tab = this.#tab(rank);
    const before = shown(tab.page);
    tab.page.store.startAgain();
    // Where the tab refuses all, nothing can be set aside: the page says so.
    if (tab.page.store.read().trouble?.where === 'tab')
      this.#takeBack(before.filter((mark) => this.#marks.get(mark)?.promised === 'nowhere'));
    this.#told();
  }

  eraseAll(rank: number): void {
    const tab = this.#tab(rank);
    const gone = [...shown(tab.page), ...stored(tab.session), ...stored(this.#local)];
    tab.page.store.eraseAll();
    this.#takeBack(gone);
    this.#told();
  }

  dismiss(rank: number): void {
    this.#tab(rank).page.store.dismiss();
  }

  /** Time passes in every page on the screen: what waits to be written is. */
  wait(): void {
    for (const { page } of this.#tabs) runWaiting(page);
    this.#told();
  }

  /** A tab hears what others wrote. */
  hear(rank: number): void {
    const tab = this.#tab(rank);
    for (const key of tab.unheard.splice(0)) tab.page.store.heard(key);
    this.#told();
  }

  openTab(): void {
    if (this.#tabs.length < 3) this.#tabs.push(this.#newTab(new SmallStorage()));
    this.#told();
  }

  /** The browser copies what the tab remembers, as it stands. */
  duplicate(rank: number): void {
    if (this.#tabs.length >= 3) return;
    const session = new SmallStorage();
    for (const [key, text] of this.#tab(rank).session.entries) session.entries.set(key, text);
    this.#tabs.push(this.#newTab(session));
    this.#told();
  }

  closeTab(rank: number): void {
    const tab = this.#tab(rank);
    this.#flush(tab);
    this.#tabs = this.#tabs.filter((each) => each !== tab);
    const gone = [...shown(tab.page), ...stored(tab.session)];
    this.#takeBack(gone.filter((mark) => this.#marks.get(mark)?.promised !== 'device'));
    if (this.#tabs.length === 0) this.openTab();
    this.#told();
  }

  reload(rank: number): void {
    const tab = this.#tab(rank);
    this.#flush(tab);
    this.#leave(tab, this.#newPage(tab));
  }

  /** The page dies before it could write: what it had not shown as kept may be lost. */
  crash(rank: number): void {
    const tab = this.#tab(rank);
    this.#leave(tab, this.#newPage(tab));
  }

  /** Goes to another tool; the browser may put this page aside whole. */
  go(rank: number, aside: boolean): void {
    const tab = this.#tab(rank);
    this.#flush(tab);
    if (aside) tab.behind.push(tab.page);
    this.#leave(tab, this.#newPage(tab));
  }

  /** Goes back to a page that was put aside; the page left may write before it, after it, or after a word in it. */
  back(rank: number, late: 'no' | 'yes' | 'after a word'): void {
    const tab = this.#tab(rank);
    const back = tab.behind.pop();
    if (!back) return;
    const left = tab.page;
    if (late === 'no') this.#flush(tab, left);
    tab.page = back;
    back.store.resume();
    if (late === 'after a word') this.write(rank, 'line');
    if (late !== 'no') this.#flush(tab, left);
    // Nobody does much between the two.
    if (late === 'after a word') runWaiting(back);
    this.#told();
  }

  /** The browser has no more room, or refuses, or accepts again. */
  refuse(rank: number, where: 'tab' | 'device', how: 'full' | 'refused' | null): void {
    (where === 'device' ? this.#local : this.#tab(rank).session).refuse(how);
  }

  jump(by: number): void {
    this.#clock += by;
  }

  /** What was typed and is found nowhere any more, in no storage and on no page. */
  lost(): string[] {
    return [...this.#marks]
      .filter(([mark, { promised }]) => promised !== 'refused' && !this.#isFound(mark))
      .map(([mark, { promised }]) => `${mark} (${promised})`);
  }

  #tab(rank: number): Tab {
    const tab = this.#tabs[rank % this.#tabs.length];
    if (!tab) throw new Error('There is always a tab.');
    return tab;
  }

  #newTab(session: SmallStorage): Tab {
    const tab = { name: (this.#count += 1), session, behind: [], unheard: [] } as unknown as Tab;
    tab.page = this.#newPage(tab);
    return tab;
  }

  #newPage(tab: Tab): Page {
    const page: Page = { store: undefined as unknown as WorkbenchStore, waiting: null };
    page.store = createStore({
      session: tab.session,
      local: this.#heardOf(tab),
      now: () => (this.#clock += 1),
      newId: () => `id${String((this.#count += 1))}`,
      later: (save) => {
        page.waiting = save;
      },
      painted: (tell) => tell(),
    });
    return page;
  }

  /** The device’s storage as a tab writes to it: the others will hear of it. */
  #heardOf(tab: Tab): Storage {
    const tell = (key: string) => {
      for (const other of this.#tabs) if (other !== tab) other.unheard.push(key);
    };
    const local = this.#local;
    return {
      get length() {
        return local.length;
      },
      key: (i) => local.key(i),
      getItem: (key) => local.getItem(key),
      setItem: (key, value) => {
        local.setItem(key, value);
        tell(key);
      },
      removeItem: (key) => {
        local.removeItem(key);
        tell(key);
      },
      clear: () => {
        local.clear();
      },
    };
  }

  /** Another page stands in a tab: what the former had not shown as kept may be gone. */
  #leave(tab: Tab, page: Page): void {
    const before = shown(tab.page);
    tab.page = page;
    this.#takeBack(before.filter((mark) => this.#marks.get(mark)?.promised === 'nowhere'));
    this.#told();
  }

  /** Each page shows what it keeps: nothing waits, and no trouble is told. */
  #told(): void {
    for (const tab of this.#tabs) this.#tells(tab, tab.page);
  }

  #tells({ session, unheard }: Tab, page: Page): void {
    const { trouble, keep } = page.store.read();
    if (trouble?.where === 'tab')
      this.#promise(
        shown(page).filter((mark) => this.#marks.get(mark)?.promised === 'nowhere'),
        'refused',
      );
    if (page.waiting !== null || trouble?.where === 'tab') return;
    const inTab = new Set(stored(session));
    for (const mark of shown(page)) {
      const known = this.#marks.get(mark);
      if (!known || known.promised === 'device') continue;
      // A page that has not heard yet shows what was true.
      if (unheard.length === 0) known.promised = keep && !trouble ? 'device' : 'tab';
      else if (inTab.has(mark)) known.promised = 'tab';
    }
  }

  /** A page that is left writes what waits: it is kept from then on. */
  #flush(tab: Tab, page = tab.page): void {
    page.waiting = null;
    page.store.flush();
    this.#tells(tab, page);
  }

  #promise(marks: readonly string[], promised: Mark['promised']): void {
    for (const mark of marks) {
      const known = this.#marks.get(mark);
      if (known) known.promised = promised;
    }
  }

  /** What its author takes back, where he can see it. */
  #takeBack(marks: readonly string[]): void {
    for (const mark of marks) this.#marks.delete(mark);
  }

  #isFound(mark: string): boolean {
    const places = [this.#local, ...this.#tabs.map(({ session }) => session)];
    return (
      places.some((place) => [...place.entries.values()].some((text) => text.includes(mark))) ||
      this.#tabs.some(({ page }) => shown(page).includes(mark))
    );
  }
}

function runWaiting(page: Page): void {
  const { waiting } = page;
  page.waiting = null;
  waiting?.();
}

/** The marks that a page shows. */
function shown({ store }: Page): string[] {
  return marksOf(store.read().work);
}

/** Those of every project of the dossier. */
function marksOf(work: Workbench | null): string[] {
  return (work ? projectsOf(work) : []).flatMap(marksOfProject);
}

function marksOfProject({ works }: Project): string[] {
  const { project, budget, remarks } = works;
  const texts = [
    project.title,
    ...budget.lines.map(({ label }) => label),
    ...remarks.items.map(({ text }) => text),
  ];
  return texts.flatMap(marksIn);
}

/** The marks that a storage holds in works that can be read. */
function stored(storage: FakeStorage): string[] {
  return [...storage.entries.values()].flatMap((text) => marksOf(readDocument(text).work));
}

function marksIn(text: string): string[] {
  return text.match(/m\d+\./g) ?? [];
}
