import { count } from '../../french/plural.ts';
import type { Found, Group } from './PhraseField.tsx';

/** What a phrase may mean, and how many proposals that makes; groups without any are left out. */
export function found(groups: readonly Group[]): Found {
  const proposals = groups.flatMap(({ options }) => options).length;
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    said:
      proposals === 0
        ? 'Nous ne reconnaissons pas ces mots : essayez-en d’autres, ou choisissez dans la liste.'
        : count(proposals, 'proposition'),
  };
}
