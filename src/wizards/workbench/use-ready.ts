import { useEffect } from 'react';

/** Once the tool answers: shows it, and does what the reader asked while its script was loading. */
export function useReady(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const { early } = dataset;
    dataset.ready = '';
    delete dataset.restoring;
    delete dataset.early;
    if (early) document.querySelector<HTMLElement>(`[data-early="${early}"]`)?.click();
  }, []);
}
