import { useState } from 'react';
import type { Losses } from '../../../rules/work/plain-reader.ts';
import { isEmpty } from '../../../rules/work/workbench.ts';
import { workbenchStore } from '../../store/workbench-store.ts';
import type { Answer, Incoming } from './incoming.ts';

export interface Arrival {
  /** What waits for the reader's word, because there is work here already. */
  waiting: Incoming | null;
  /** What was done, or why it was not. */
  said: { words: string; wrong: boolean; since?: string | null } | null;
  offer: (incoming: Incoming | { problem: string }) => void;
  answer: (take: Answer) => void;
}

/** What is offered to the page: taken in at once when there is nothing to lose, else only when the reader says so. */
export function useOffered(): Arrival {
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const [said, setSaid] = useState<Arrival['said']>(null);

  function take(incoming: Incoming, beside = false) {
    takeIn(incoming, beside);
    const { done } = incoming;
    const since = incoming.kind === 'link' ? incoming.since : null;
    setSaid({ words: done, wrong: false, since });
    forgetFragment();
    if (incoming.kind === 'project' || incoming.dropped.length + incoming.cut.length === 0) return;
    void lossesOf(incoming).then((losses) => {
      setSaid({ words: `${done} ${losses}`, wrong: false, since });
    });
  }

  function offer(incoming: Incoming | { problem: string }) {
    setWaiting(null);
    if ('problem' in incoming) {
      setSaid({ words: incoming.problem, wrong: true });
      return;
    }
    setSaid(null);
    if (losesNothing(incoming)) take(incoming);
    else if (incoming.kind === 'file' && incoming.work.remarks.received)
      void metAgain(incoming).then((met) => {
        if (losesNothing(met)) take(met);
        else setWaiting(met);
      });
    else setWaiting(incoming);
  }

  return {
    waiting,
    said,
    offer,
    answer: (chosen) => {
      if (typeof chosen === 'object') take(chosen);
      else if (waiting && chosen !== 'leave') take(waiting, chosen === 'beside');
      else forgetFragment();
      setWaiting(null);
    },
  };
}

/** Takes something in; it can be undone. */
function takeIn(incoming: Incoming, beside: boolean): void {
  const store = workbenchStore();
  if (incoming.kind === 'project') store.change('Projet ajouté', beside ? incoming.beside : incoming.edit);
  else if (incoming.kind === 'back') store.change('Fichier revenu', incoming.edit);
  else store.replace(incoming.kind === 'file' ? 'Fichier ouvert' : 'Lien ouvert', incoming.work);
}

/** Whether taking it in leaves everything that the reader did. */
function losesNothing(incoming: Incoming): boolean {
  const { work } = workbenchStore().read();
  if (incoming.kind === 'back') return incoming.differences.length === 0;
  if (incoming.kind !== 'project')
    return isEmpty(work) || JSON.stringify(work) === JSON.stringify(incoming.work);
  return work.project.action === null || work.project.action === incoming.action;
}

/** A file that comes back, with the work of this page; or as any other, where it is of another work. */
function metAgain(file: Extract<Incoming, { kind: 'file' }>): Promise<Incoming> {
  return import('./meet-again.ts').then(
    ({ meetAgain }) => meetAgain(file, workbenchStore().read().work) ?? file,
    () => file,
  );
}

/** A reload then asks nothing again. */
export function forgetFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** What could not be taken whole, in words; these come only when they are needed. */
function lossesOf(reading: Losses): Promise<string> {
  return import('../../../rules/work/losses-in-words.ts').then(
    ({ lossesInWords }) => lossesInWords(reading),
    () => 'Une partie, illisible ou trop longue, a été laissée de côté.',
  );
}
