import type { Action } from '../../schemas/rules/action.ts';
import type { DrawnMark } from '../decision/verdict-marks.ts';
import { audit } from './audit.ts';
import { type Answers, UNKNOWN } from '../decision/decision-table.ts';

/** What answers still under way let see: never a yes. */
export interface SoFar {
  mark: DrawnMark;
  words: string;
}

type Judged = Pick<Action, 'kind' | 'criteria' | 'dates' | 'finding'>;

/**
 * What stands in the way of a project so far, the first condition named; or that nothing does, once something was answered
 * and where conditions alone decide. Null where there is nothing to say.
 */
export function soFar(action: Judged, answers: Answers, today: string): SoFar | null {
  const { fit, decisive } = audit(action, answers, today);
  const [first] = decisive;
  const condition = first?.criterion.label ?? '';
  if (fit === 'excluded' || fit === 'blocked')
    return first ? { mark: 'no', words: `Condition non remplie : ${condition}` } : null;
  if (fit === 'undecided')
    return first ? { mark: 'silent', words: `À demander à la Caf : ${condition}` } : null;
  const answered = action.criteria.some(({ id }) => (answers[id] ?? UNKNOWN) !== UNKNOWN);
  return answered ? { mark: 'open', words: 'Rien ne s’y oppose jusqu’ici' } : null;
}
