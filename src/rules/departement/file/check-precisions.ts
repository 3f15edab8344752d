import { fold } from '../../../french/fold.ts';
import { listOf } from '../../../french/list.ts';
import type { Local, LocalProblem } from './local.ts';

/** What a precision may bear on: the ids of the site, each with the strands where it is judged. */
export interface Targets {
  /** Each expense with the strands where the annexe refuses it, for one answer at least. */
  expenses: Readonly<Record<string, readonly string[]>>;
  /** Each action with its strand, none for what people bring besides, and its conditions. */
  actions: Readonly<Record<string, { strand: string | undefined; conditions: readonly string[] }>>;
}

/** Precisions that bear on nothing that the site knows. */
export function checkPrecisions({ precisions }: Local, { expenses, actions }: Targets): LocalProblem[] {
  return precisions.flatMap(({ kind, target, strands, sense }, row): LocalProblem[] => {
    const say = (field: string, says: string) => [{ topic: 'precisions', row, field, says }];
    if (kind === 'volet')
      return strands === undefined
        ? say('strands', 'dites de quel volet')
        : target === undefined
          ? []
          : say('target', 'laissez cette case vide pour un volet');
    if (target === undefined) return say('target', `dites laquelle, par son nom court`);
    if (kind === 'depense') {
      const refused = Object.hasOwn(expenses, target) ? expenses[target] : undefined;
      if (!refused) return say('target', unknown(target, 'dépense', Object.keys(expenses)));
      const admitted = (strands ?? []).filter((strand) => !refused.includes(strand));
      if (sense === 'plus-large' && (strands === undefined || admitted.length > 0))
        return say(
          'sense',
          strands === undefined
            ? 'dites dans quels volets l’annexe la refuse'
            : `l’annexe ne refuse pas cette dépense en ${listOf(admitted, 'et')} ; choisissez un autre sens, ou retirez ce volet`,
        );
      return [];
    }
    const [action = '', condition, ...more] = target.split('/');
    const known = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!known) return say('target', unknown(action, 'action', Object.keys(actions)));
    if (strands?.some((strand) => strand !== known.strand))
      return say(
        'strands',
        `l’action « ${action} » est jugée au volet ${known.strand ?? 'd’aucun'} ; laissez cette case vide`,
      );
    if (kind === 'action')
      return condition === undefined ? [] : say('target', `pour une condition, choisissez « Une condition »`);
    if (condition === undefined || more.length > 0)
      return say('target', `attendu « action/condition », comme « ${action}/${known.conditions[0] ?? ''} »`);
    return known.conditions.includes(condition)
      ? []
      : say('target', unknown(condition, `condition de « ${action} »`, known.conditions));
  });
}

function unknown(name: string, what: string, known: readonly string[]): string {
  // Whoever copies the name that a page shows has all but its short form.
  const short = fold(name).replace(/[^a-z0-9]+/g, '-');
  const meant = known.find((id) => id === short);
  return `« ${name} » n’est pas une ${what} ; ${meant === undefined ? `il y a ${listOf(known, 'et')}` : `écrivez « ${meant} »`}`;
}
