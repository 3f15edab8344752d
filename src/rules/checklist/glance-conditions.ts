import { agreed, count } from '../../french/plural.ts';
import type { Action } from '../../schemas/rules/action.ts';
import { OUR_READING } from './conditions.ts';

/** The conditions of an action, counted for a glance. */
export interface GlanceConditions {
  /** How many must hold. */
  must: number;
  /** How many the annexe asks or advises besides. */
  more: number;
  /** « 8 conditions à remplir, 2 conseillées »; where they are our reading, « Notre lecture : 2 points à remplir ». */
  words: string;
}

/** Counts the conditions of an action by strength. */
export function glanceConditions({
  criteria,
  reading,
}: Pick<Action, 'criteria' | 'reading'>): GlanceConditions {
  const must = criteria.filter(({ severity }) => severity === 'blocking').length;
  const asked = criteria.filter((each) => each.severity === 'informative' && each.asked).length;
  const advised = criteria.filter(({ severity }) => severity === 'advised').length;
  const head =
    must > 0 ? `${count(must, reading ? 'point' : 'condition')} à remplir` : 'aucune condition donnée';
  const parts = [
    head,
    ...(asked > 0 ? [`${String(asked)} ${agreed(asked, reading ? 'demandé' : 'demandée')} aussi`] : []),
    ...(advised > 0 ? [`${String(advised)} ${agreed(advised, reading ? 'conseillé' : 'conseillée')}`] : []),
  ];
  return { must, more: asked + advised, words: `${reading ? `${OUR_READING} : ` : ''}${parts.join(', ')}` };
}
