import * as budget from '../../../../src/rules/budget/budget-edit.ts';
import { addIndicator } from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { type Workbench } from '../../../../src/rules/work/workbench.ts';
import { type WorkbenchStore, createStore } from '../../../../src/workbench/store/create-store.ts';
import { FakeStorage } from '../fake-storage.ts';

let ids = 0;

/** A tab: its own session storage, the device’s local storage, saves when told to. */
export function openTab(local: Storage | null, session: Storage | null = new FakeStorage()) {
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

export function name(store: WorkbenchStore, title: string, burst?: string) {
  store.change('Titre', (work) => ({ ...work, project: { ...work.project, title } }), burst);
}

export const titleOf = (store: WorkbenchStore) => store.read().work.project.title;

export type Edit = (work: Workbench) => Workbench;
export const addLines = (count: number) =>
  budget.addLines(Array.from({ length: count }, () => ({ label: 'Salle' })));
export const budgetLine = (label: string) => budget.addLines([{ label }]);
export const addResources = (count: number) =>
  budget.addResources(
    Array.from({ length: count }, () => ({ label: 'Don', amount: 1, typed: null, account: null })),
  );
export const addIndicators =
  (count: number): Edit =>
  (start) =>
    Array.from({ length: count }).reduce<Workbench>(
      (work) => addIndicator('quantitatif', 'Pères')(work),
      start,
    );

/** The titles of everything kept on the device. */
export const keptTitles = (local: Storage) => {
  const { work, others } = openTab(local).store.read();
  return [work, ...others.map((kept) => kept.work)].map(({ project }) => project.title).sort();
};

/** What the browser tells the other tabs. */
export const hear = (store: WorkbenchStore) => {
  store.heard('fnp:garde:any');
};
