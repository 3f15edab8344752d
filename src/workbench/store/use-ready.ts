import { useEffect } from 'react';
import { keepFocus } from '../frame/keep-focus.ts';

/** Once the tool answers: shows it, and does what the reader asked while its script was loading, and keeps the focus in it. */
export function useReady(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.ready = '';
    delete dataset.restoring;
    // First the page shows the work that was brought back.
    queueMicrotask(() => document.dispatchEvent(new Event('tool-ready')));
    return keepFocus();
  }, []);
}
