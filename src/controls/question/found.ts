import { count } from '../../french/plural.ts';
import type { Elsewhere, Found, Group } from './PhraseField.tsx';

/**
 * What a phrase may mean, and how many proposals that makes; groups without any are left out. `last` stands under them, and
 * proposes nothing. Without a proposal, the whole list is left, which ends with it. An answer `elsewhere` comes before all.
 */
export function found(
  groups: readonly Group[],
  last: readonly Group[] = [],
  elsewhere: Elsewhere | null = null,
): Found {
  const proposals = groups.flatMap(({ options }) => options).length;
  if (proposals === 0 && elsewhere) return { groups: [], said: '', elsewhere };
  if (proposals === 0) {
    const [end] = last.flatMap(({ options }) => options);
    const also = end ? `, qui finit par « ${end.label} »` : '';
    return {
      groups: [],
      said: `Nous ne reconnaissons pas ces mots : essayez-en d’autres, ou choisissez dans la liste${also}.`,
    };
  }
  return {
    groups: [...groups.filter(({ options }) => options.length > 0), ...last],
    said: count(proposals, 'proposition'),
    elsewhere,
  };
}
