import { useEffect, useEffectEvent } from 'react';
import type { ProjectAction } from '../../../rules/rules-data.ts';
import { type Arrival, forgetFragment, useOffered } from './use-offered.ts';

const UNLOADED = 'Ce lien n’a pas pu être ouvert : vérifiez votre connexion, puis rechargez la page.';

/** What a link or a file brings: taken in at once when there is nothing to lose, else only when the reader says so. */
export function useIncoming(actions: readonly ProjectAction[], version: string): Arrival {
  const { offer, ...arrival } = useOffered();
  const arrive = useEffectEvent(async () => {
    const fragment = location.hash.slice(1);
    if (!fragment.includes('=')) return;
    // What reads a link comes only when there is one.
    const read = await import('./read-arrival.ts').catch(() => null);
    const found = await read?.readArrival(fragment, actions, version);
    offer(found ?? { problem: UNLOADED });
    if (found && 'problem' in found) forgetFragment();
  });
  useEffect(() => {
    const onHash = () => void arrive();
    onHash();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return { ...arrival, offer };
}
